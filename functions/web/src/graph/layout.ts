import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Picture, PictureNode } from '../api/types';
import { colourOf } from './legend';
import { lieDown, placeByStress, sunflower } from './stress';

const stressLimit = 220;

/** The graph with every node in its place. The same picture gives the same places, on every machine and every day. */
export function layOut(picture: Picture, name: (node: PictureNode) => string = (node) => node.title): Graph {
  const graph = new Graph({ multi: true, type: 'directed' });
  for (const node of picture.nodes) {
    if (!graph.hasNode(node.id)) {
      graph.addNode(node.id, {
        x: 0,
        y: 0,
        size: node.focus ? 15 : 9,
        color: colourOf(node.label),
        label: name(node),
        kind: node.label,
        forceLabel: node.focus === true,
        strong: node.focus === true,
      });
    }
  }

  for (const edge of picture.edges) {
    if (graph.hasNode(edge.from) && graph.hasNode(edge.to) && !graph.hasEdge(edge.id)) {
      graph.addEdgeWithKey(edge.id, edge.from, edge.to, { kind: edge.type, label: edge.title ?? edge.type, size: 2 });
    }
  }

  place(graph);
  const crowded = graph.order > 30;
  graph.forEachNode((node, own) => {
    const around = graph.neighbors(node).map((other) => Number(graph.getNodeAttribute(other, 'y')));
    const mean = around.reduce((sum, y) => sum + y, 0) / Math.max(around.length, 1);
    // The name stands on the side that fewer lines leave from.
    // In a crowd what hangs on one thing only is small, and its name waits until it is pointed at or zoomed to.
    if (crowded && around.length < 2 && !own['strong']) {
      graph.setNodeAttribute(node, 'size', 6);
    }

    graph.setNodeAttribute(node, 'above', around.length > 0 && mean < Number(own['y']) - 1e-9);
  });
  return graph;
}

function place(graph: Graph): void {
  const nodes = graph.nodes();
  const number = new Map(nodes.map((node, at) => [node, at]));
  const places = graph.order <= stressLimit
    ? placeByStress(graph.order, graph.mapEdges((_, __, from, to) => [number.get(from) ?? 0, number.get(to) ?? 0] as const))
    : placeByForce(graph, nodes);
  nodes.forEach((node, at) => graph.mergeNodeAttributes(node, places[at] ?? { x: 0, y: 0 }));
}

/** Forces from a fixed start, all turns at once: cheap enough for the large answers of a query. */
function placeByForce(graph: Graph, nodes: string[]): { x: number; y: number }[] {
  nodes.forEach((node, at) => graph.mergeNodeAttributes(node, sunflower(at + 1)));
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: true, gravity: 1, scalingRatio: 10 };
  const places = forceAtlas2(graph, { iterations: 150, settings });
  return lieDown(nodes.map((node) => ({ x: places[node]?.['x'] ?? 0, y: places[node]?.['y'] ?? 0 })));
}
