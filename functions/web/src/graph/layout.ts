import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Picture } from '../api/types';
import { colourOf } from './legend';

/** The graph with every node in its place. The same picture gives the same places, on every machine and every day. */
export function layOut(picture: Picture): Graph {
  const graph = new Graph({ multi: true, type: 'directed' });
  const placed = picture.nodes.every((node) => typeof node.x === 'number' && typeof node.y === 'number');
  picture.nodes.forEach((node, at) => {
    if (!graph.hasNode(node.id)) {
      const start = startOf(at, node.focus === true);
      graph.addNode(node.id, {
        x: placed ? node.x : start.x,
        y: placed ? node.y : start.y,
        size: node.focus ? 15 : 9,
        color: colourOf(node.label),
        label: node.title,
        kind: node.label,
        focus: node.focus === true,
      });
    }
  });
  for (const edge of picture.edges) {
    if (graph.hasNode(edge.from) && graph.hasNode(edge.to) && !graph.hasEdge(edge.id)) {
      graph.addEdgeWithKey(edge.id, edge.from, edge.to, { kind: edge.type, label: edge.title ?? edge.type, size: 1.6 });
    }
  }

  if (!placed && graph.order > 1) {
    forceAtlas2.assign(graph, {
      iterations: graph.order > 400 ? 120 : 500,
      settings: { ...forceAtlas2.inferSettings(graph), gravity: 1.5, scalingRatio: 12, strongGravityMode: false, slowDown: 4 },
    });
  }

  return graph;
}

/** A sunflower: every number has its own place, no two share one, and the node in focus stands in the middle. */
function startOf(at: number, focus: boolean): { x: number; y: number } {
  if (focus) {
    return { x: 0, y: 0 };
  }

  const angle = (at + 1) * 2.399963229728653;
  const radius = 10 * Math.sqrt(at + 1);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
