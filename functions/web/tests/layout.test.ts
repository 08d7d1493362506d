import { expect, test } from 'vitest';
import { picture } from '../mock/data';
import { layOut } from '../src/graph/layout';
import { placeByStress } from '../src/graph/stress';

test('the same picture gives the same places', () => {
  expect(layOut(picture).export()).toEqual(layOut(picture).export());
});

test('no two nodes share a place, and neighbours stand nearer than strangers', () => {
  const ring = Array.from({ length: 12 }, (_, at) => [at, (at + 1) % 12] as const);
  const places = placeByStress(12, ring);
  const apart = (left: number, right: number) => Math.hypot(places[left]!.x - places[right]!.x, places[left]!.y - places[right]!.y);
  for (let left = 0; left < 12; left++) {
    for (let right = 0; right < left; right++) {
      expect(apart(left, right)).toBeGreaterThan(0.4);
    }
  }

  expect(apart(0, 1)).toBeLessThan(apart(0, 6));
});

test('parts that nothing joins are drawn too', () => {
  const graph = layOut({ nodes: [{ id: 'a', label: 'Person', title: 'a' }, { id: 'b', label: 'Person', title: 'b' }], edges: [] });
  expect(graph.nodes().every((node) => Number.isFinite(graph.getNodeAttribute(node, 'x')))).toBe(true);
});

test('edges to nodes that the caller does not get are left out', () => {
  const graph = layOut({ nodes: [{ id: 'a', label: 'Person', title: 'a' }], edges: [{ id: 'e', from: 'a', to: 'gone', type: 'OWNS' }] });
  expect(graph.size).toBe(0);
});

test('a large answer is placed by forces, every node at a place of its own', () => {
  const nodes = Array.from({ length: 900 }, (_, at) => ({ id: `n${at}`, label: 'Person', title: '' }));
  const edges = nodes.slice(1).map((node, at) => ({ id: `e${at}`, from: node.id, to: `n${Math.floor(at / 3)}`, type: 'KIN_OF' }));
  const graph = layOut({ nodes, edges });
  const places = graph.mapNodes((_, place) => `${place.x.toFixed(6)} ${place.y.toFixed(6)}`);
  expect(places.join()).not.toContain('NaN');
  expect(new Set(places).size).toBe(900);
}, 60_000); // no measure of speed: only a layout that never ends is cut off
