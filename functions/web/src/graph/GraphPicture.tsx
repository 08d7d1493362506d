import { useEffect, useMemo, useRef, useState } from 'react';
import Sigma from 'sigma';
import type { Picture, PictureNode } from '../api/types';
import { makeText, useText } from '../i18n/text';
import { WithIds } from '../parts/WithIds';
import { drawEdgeLabel, drawNodeHover, namesApart } from './labels';
import { layOut } from './layout';
import { colourOf } from './legend';
import { nodeName } from './names';

interface PictureProps {
  picture: Picture;
  withTable?: boolean;
  /** The nodes to be seen among the others. */
  highlight?: ReadonlySet<string> | null;
}

/** A part of the graph as a picture with its legend, and the same as a table for those who do not use pictures. */
export default function GraphPicture({ picture, withTable = true, highlight = null }: PictureProps) {
  const { t } = useText();
  const [table, setTable] = useState(false);
  const [drawable] = useState(canDraw);
  if (picture.nodes.length === 0) {
    return <p className="muted">{t('picture.empty')}</p>;
  }

  return (
    <div className="picture-frame">
      {withTable && (
        <div className="tabs" role="group" aria-label={t('picture.as')}>
          <button type="button" aria-pressed={!table} onClick={() => setTable(false)}>{t('picture.picture')}</button>
          <button type="button" aria-pressed={table} onClick={() => setTable(true)}>{t('picture.table')}</button>
        </div>
      )}
      {!table && !drawable && <p className="muted">{t('picture.cannot')}</p>}
      {table || !drawable ? <PictureTable picture={picture} /> : <Drawing picture={picture} highlight={highlight} />}
    </div>
  );
}

function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

function Drawing({ picture, highlight }: { picture: Picture; highlight: ReadonlySet<string> | null }) {
  const text = useText();
  const { t, word } = text;
  const host = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma | null>(null);
  const [chosen, setChosen] = useState<PictureNode | null>(null);
  const { language } = text;
  const graph = useMemo(() => layOut(picture, (node) => nodeName(node, makeText(language).word)), [picture, language]);
  const labels = useMemo(() => [...new Set(picture.nodes.map((node) => node.label))].sort(), [picture]);
  const near = useRef<ReadonlySet<string> | null>(null);
  const words = useRef(word);
  words.current = word;

  useEffect(() => {
    if (!host.current) {
      return;
    }

    const names = namesApart();
    const drawing = new Sigma(graph, host.current, {
      allowInvalidContainer: true,
      defaultEdgeType: 'arrow',
      defaultEdgeColor: '#9aa6b1',
      defaultDrawNodeLabel: names.draw,
      defaultDrawNodeHover: drawNodeHover,
      defaultDrawEdgeLabel: drawEdgeLabel,
      labelFont: "'Inter Variable', 'Segoe UI', 'Liberation Sans', sans-serif",
      labelSize: 13,
      edgeLabelFont: "'Inter Variable', 'Segoe UI', 'Liberation Sans', sans-serif",
      edgeLabelSize: 11,
      renderEdgeLabels: graph.size <= 40,
      labelRenderedSizeThreshold: graph.order <= 30 ? 0 : 8,
      labelDensity: graph.order <= 30 ? 4 : 1,
      labelGridCellSize: 120,
      stagePadding: 70,
      minCameraRatio: 0.2,
      maxCameraRatio: 3,
      nodeReducer: (node, data) => (near.current && !near.current.has(node) ? { ...data, color: '#d5dbe1', label: '' } : data),
      edgeReducer: (edge, data) => ({
        ...data,
        label: words.current('type', String(data['kind'])),
        ...(near.current && !graph.extremities(edge).every((end) => near.current?.has(end)) ? { hidden: true } : {}),
      }),
    });
    drawing.on('beforeRender', names.clear);
    const choose = (node: string | null) => {
      near.current = node === null ? null : new Set([node, ...graph.neighbors(node)]);
      setChosen(picture.nodes.find((one) => one.id === node) ?? null);
      drawing.refresh({ skipIndexation: true });
    };
    drawing.on('clickNode', ({ node }) => choose(node));
    drawing.on('clickStage', () => choose(null));
    // The wheel scrolls the page until the officer has stepped into the picture.
    drawing.getMouseCaptor().on('wheel', (event) => {
      if (document.activeElement !== host.current) {
        event.preventSigmaDefault();
      }
    });
    sigma.current = drawing;
    host.current.dataset['drawn'] = 'true';
    return () => {
      sigma.current = null;
      drawing.kill();
    };
  }, [graph, picture]);

  useEffect(() => {
    near.current = highlight;
    sigma.current?.refresh({ skipIndexation: true });
  }, [highlight, graph]);

  const camera = () => sigma.current?.getCamera();
  return (
    <div className="drawing">
      <div className={graph.order > 30 ? 'stage tall' : 'stage'} ref={host} tabIndex={0} role="img"
        aria-label={t('picture.aria', { nodes: picture.nodes.length, edges: picture.edges.length })}
        onKeyDown={(event) => {
          if (event.key === '+') {
            void camera()?.animatedZoom();
          } else if (event.key === '-') {
            void camera()?.animatedUnzoom();
          } else if (event.key === '0') {
            void camera()?.animatedReset();
          }
        }} />
      <div className="zoom">
        <button type="button" aria-label={t('picture.zoomIn')} onClick={() => void camera()?.animatedZoom()}>+</button>
        <button type="button" aria-label={t('picture.zoomOut')} onClick={() => void camera()?.animatedUnzoom()}>−</button>
        <button type="button" onClick={() => void camera()?.animatedReset()}>{t('picture.reset')}</button>
      </div>
      <div className="under">
        <ul className="legend" aria-label={t('picture.legend')}>
          {labels.map((label) => (
            <li key={label}><Dot colour={colourOf(label)} />{word('label', label)}</li>
          ))}
        </ul>
        <p className="chosen" role="status">
          {chosen ? <><b>{word('label', chosen.label)}</b> <Named node={chosen} /></> : t('picture.hint')}
        </p>
      </div>
    </div>
  );
}

function Dot({ colour }: { colour: string }) {
  return <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="5.5" fill={colour} /></svg>;
}

function Named({ node }: { node: PictureNode }) {
  const { word } = useText();
  const name = nodeName(node, word);
  const parts = [name === word('label', node.label) ? '' : name, node.subtitle ?? ''].filter((part) => part !== '');
  return <WithIds text={[...new Set(parts)].join(' · ')} />;
}

function PictureTable({ picture }: { picture: Picture }) {
  const { t, word } = useText();
  const titles = new Map(picture.nodes.map((node) =>
    [node.id, <><span className="muted">{word('label', node.label)}</span> <Named node={node} /></>]));
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('picture.table')}>
      <table className="data">
        <thead><tr><th scope="col">{t('picture.from')}</th><th scope="col">{t('picture.relation')}</th><th scope="col">{t('picture.to')}</th></tr></thead>
        <tbody>
          {picture.edges.map((edge) => (
            <tr key={edge.id}>
              <td>{titles.get(edge.from)}</td>
              <td>{word('type', edge.type)}{edge.title && edge.title !== edge.type ? <span className="muted"> {edge.title}</span> : null}</td>
              <td>{titles.get(edge.to)}</td>
            </tr>
          ))}
          {picture.nodes.filter((node) => !picture.edges.some((edge) => edge.from === node.id || edge.to === node.id))
            .map((node) => <tr key={node.id}><td>{titles.get(node.id)}</td><td /><td /></tr>)}
        </tbody>
      </table>
    </div>
  );
}
