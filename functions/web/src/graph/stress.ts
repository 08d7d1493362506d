/**
 * Places by stress majorisation: the distance in the picture follows the number of steps in the graph. Made for the
 * small graphs of a case, where it spreads better than forces do; the work grows with the square of the nodes.
 */
export function placeByStress(count: number, edges: readonly (readonly [number, number])[]): { x: number; y: number }[] {
  const steps = distances(count, edges);
  let at = Array.from({ length: count }, (_, node) => sunflower(node));
  for (let turn = 0; turn < 150; turn++) {
    at = at.map((own, node) => {
      let [x, y, weights] = [0, 0, 0];
      for (let other = 0; other < count; other++) {
        const there = at[other];
        if (other === node || !there) {
          continue;
        }

        const wanted = steps[node * count + other] ?? 1;
        const weight = 1 / (wanted * wanted);
        const [dx, dy] = [own.x - there.x, own.y - there.y];
        const pull = wanted / Math.max(Math.hypot(dx, dy), 1e-6);
        x += weight * (there.x + dx * pull);
        y += weight * (there.y + dy * pull);
        weights += weight;
      }

      return weights === 0 ? own : { x: x / weights, y: y / weights };
    });
  }

  return lieDown(at);
}

/** Steps between every two nodes. Nodes that nothing joins are put a little further away than the longest way. */
function distances(count: number, edges: readonly (readonly [number, number])[]): Float64Array {
  const near: number[][] = Array.from({ length: count }, () => []);
  for (const [from, to] of edges) {
    near[from]?.push(to);
    near[to]?.push(from);
  }

  const steps = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY);
  let longest = 1;
  for (let start = 0; start < count; start++) {
    steps[start * count + start] = 0;
    const queue = [start];
    for (let head = 0; head < queue.length; head++) {
      const node = queue[head] ?? 0;
      const next = (steps[start * count + node] ?? 0) + 1;
      for (const other of near[node] ?? []) {
        if (steps[start * count + other] === Number.POSITIVE_INFINITY) {
          steps[start * count + other] = next;
          longest = Math.max(longest, next);
          queue.push(other);
        }
      }
    }
  }

  return steps.map((step) => (step === Number.POSITIVE_INFINITY ? Math.min(longest + 0.5, 3) : step));
}

/** Every number has its own place and no two share one. */
export function sunflower(at: number): { x: number; y: number } {
  const angle = at * 2.399963229728653;
  const radius = 0.5 * Math.sqrt(at);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Turns the cloud so that its long side is level, and stretches it a little: a screen is wider than it is high. */
export function lieDown(at: { x: number; y: number }[]): { x: number; y: number }[] {
  const mean = (of: (place: { x: number; y: number }) => number) => at.reduce((sum, place) => sum + of(place), 0) / Math.max(at.length, 1);
  const [x, y] = [mean((place) => place.x), mean((place) => place.y)];
  const xx = mean((place) => (place.x - x) ** 2);
  const yy = mean((place) => (place.y - y) ** 2);
  const xy = mean((place) => (place.x - x) * (place.y - y));
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turned = at.map((place) => ({
    x: (place.x - x) * cos + (place.y - y) * sin,
    y: (place.y - y) * cos - (place.x - x) * sin,
  }));
  const wide = Math.max(...turned.map((place) => Math.abs(place.x)), 1e-6);
  const high = Math.max(...turned.map((place) => Math.abs(place.y)), 1e-6);
  const stretch = Math.min(Math.max((1.75 * high) / wide, 1), 1.75);
  return turned.map((place) => ({ x: place.x * stretch, y: place.y }));
}
