import type { EdgeLabelDrawingFunction, NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';

/** Text with a white rim, so that it is read also where lines pass under it. */
function write(context: CanvasRenderingContext2D, text: string, x: number, y: number, colour: string): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeStyle = '#ffffff';
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

const shorten = (text: string): string => (text.length > 34 ? `${text.slice(0, 32)}…` : text);

type LabelData = Parameters<NodeLabelDrawingFunction>[1];
type LabelSettings = Parameters<NodeLabelDrawingFunction>[2];

interface Box { left: number; right: number; top: number; bottom: number }

/**
 * Draws names so that none lies on another: a name moves to the other side of its node, and where that is taken too it
 * waits until somebody zooms in or points at the node. `clear` begins a new drawing.
 */
export function namesApart(): { draw: NodeLabelDrawingFunction; clear: () => void } {
  let taken: Box[] = [];
  return {
    clear: () => { taken = []; },
    draw: (context, data, settings) => {
      if (!data.label) {
        return;
      }

      setFont(context, data, settings);
      const width = context.measureText(shorten(data.label)).width;
      const wanted = data['above'] === true;
      const side = [wanted, !wanted].find((above) => !taken.some((box) => meet(box, boxOf(data, settings, width, above))));
      if (side !== undefined || data['strong']) {
        taken.push(boxOf(data, settings, width, side ?? wanted));
        drawName(context, data, settings, side ?? wanted);
      }
    },
  };
}

function setFont(context: CanvasRenderingContext2D, data: LabelData, settings: LabelSettings): void {
  context.font = `${data['strong'] ? 640 : 500} ${settings.labelSize}px ${settings.labelFont}`;
}

function middleOf(data: LabelData, settings: LabelSettings, above: boolean): number {
  const away = data.size + settings.labelSize * 0.85;
  return above ? data.y - away : data.y + away;
}

function boxOf(data: LabelData, settings: LabelSettings, width: number, above: boolean): Box {
  const [middle, half] = [middleOf(data, settings, above), settings.labelSize * 0.6];
  return { left: data.x - width / 2 - 2, right: data.x + width / 2 + 2, top: middle - half, bottom: middle + half };
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function drawName(context: CanvasRenderingContext2D, data: LabelData, settings: LabelSettings, above: boolean): void {
  write(context, shorten(data.label ?? ''), data.x, middleOf(data, settings, above), '#1a2733');
}

export const drawNodeHover: NodeHoverDrawingFunction = (context, data, settings) => {
  context.beginPath();
  context.arc(data.x, data.y, data.size + 3, 0, Math.PI * 2);
  context.lineWidth = 2;
  context.strokeStyle = '#17222d';
  context.stroke();
  if (data.label) {
    setFont(context, { ...data, strong: true }, settings);
    drawName(context, data, settings, data['above'] === true);
  }
};

export const drawEdgeLabel: EdgeLabelDrawingFunction = (context, edge, from, to, settings) => {
  if (!edge.label) {
    return;
  }

  context.font = `${settings.edgeLabelSize}px ${settings.edgeLabelFont}`;
  const room = Math.hypot(to.x - from.x, to.y - from.y) - from.size - to.size;
  if (context.measureText(edge.label).width > room - 12) {
    return;
  }

  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  context.save();
  context.translate((from.x + to.x) / 2, (from.y + to.y) / 2);
  context.rotate(Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle);
  write(context, edge.label, 0, 0, '#56636f');
  context.restore();
};
