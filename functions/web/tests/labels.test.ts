import type { NodeLabelDrawingFunction } from 'sigma/rendering';
import { expect, test } from 'vitest';
import { namesApart } from '../src/graph/labels';

const settings = { labelSize: 13, labelFont: 'sans' } as Parameters<NodeLabelDrawingFunction>[2];

function paper() {
  const written: { text: string; x: number; y: number }[] = [];
  const context = {
    measureText: (text: string) => ({ width: text.length * 7 }),
    strokeText: () => undefined,
    fillText: (text: string, x: number, y: number) => written.push({ text, x, y }),
  } as unknown as CanvasRenderingContext2D;
  const names = namesApart();
  const draw = (label: string, x: number, y: number, more = {}) =>
    names.draw(context, { label, x, y, size: 6, color: '#000', ...more } as Parameters<NodeLabelDrawingFunction>[1], settings);
  return { written, draw, names };
}

test('a name moves to the other side of its node where the first is taken', () => {
  const { written, draw } = paper();
  draw('Storgatan 1', 0, 0);
  draw('Storgatan 2', 5, 2);
  expect(written.map((one) => [one.text, Math.sign(one.y)])).toEqual([['Storgatan 1', 1], ['Storgatan 2', -1]]);
});

test('a name without room waits, but never that of the subject', () => {
  const { written, draw, names } = paper();
  ['one', 'two', 'three'].forEach((label) => draw(label, 0, 0));
  draw('subject', 0, 0, { strong: true });
  expect(written.map((one) => one.text)).toEqual(['one', 'two', 'subject']);
  names.clear();
  draw('three', 0, 0);
  expect(written.at(-1)?.text).toBe('three');
});

test('names far apart stay where they want to be', () => {
  const { written, draw } = paper();
  draw('left', 0, 0, { above: true });
  draw('right', 200, 0, { above: true });
  expect(written.every((one) => one.y < 0)).toBe(true);
});
