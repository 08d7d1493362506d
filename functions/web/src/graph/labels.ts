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

export const drawNodeLabel: NodeLabelDrawingFunction = (context, data, settings) => {
  if (data.label) {
    context.font = `${data['strong'] ? 640 : 500} ${settings.labelSize}px ${settings.labelFont}`;
    const away = data.size + settings.labelSize * 0.85;
    write(context, shorten(data.label), data.x, data['above'] ? data.y - away : data.y + away, '#1a2733');
  }
};

export const drawNodeHover: NodeHoverDrawingFunction = (context, data, settings) => {
  context.beginPath();
  context.arc(data.x, data.y, data.size + 3, 0, Math.PI * 2);
  context.lineWidth = 2;
  context.strokeStyle = '#17222d';
  context.stroke();
  drawNodeLabel(context, { ...data, strong: true }, settings);
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
