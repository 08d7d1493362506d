import type { CaseGraph, Chain } from '../api/types';
import { nodeName } from '../graph/names';
import { useText } from '../i18n/text';
import { WithIds } from '../parts/WithIds';

const shownAtOnce = 5;

interface Props {
  graph: CaseGraph;
  /** The nodes that the picture shows among the others. */
  chosen: readonly string[] | null;
  choose: (nodes: readonly string[] | null) => void;
}

/** Why each thing is in the case, and what ties the picture together; what is pressed is shown in the picture. */
export function CaseConnections({ graph, chosen, choose }: Props) {
  const { t, word, number } = useText();
  if (graph.chains.length === 0 && graph.ranks.length === 0) {
    return null;
  }

  const names = new Map(graph.nodes.map((node) => [node.id, node]));
  const toggle = (nodes: readonly string[]) => choose(isSame(chosen, nodes) ? null : nodes);
  const line = (chain: Chain) => {
    const nodes = nodesOf(graph, chain);
    return <ChainLine chain={chain} pressed={isSame(chosen, nodes)} press={() => toggle(nodes)} key={chain.to} />;
  };
  return (
    <div className="connections">
      {graph.chains.length > 0 && (
        <div>
          <h3>{t('case.connections')}</h3>
          <p className="hint">{t('case.connectionsWhy')}</p>
          <ol className="chains">{graph.chains.slice(0, shownAtOnce).map(line)}</ol>
          {graph.chains.length > shownAtOnce && (
            <details>
              <summary>{t('case.moreChains', { count: graph.chains.length - shownAtOnce })}</summary>
              <ol className="chains">{graph.chains.slice(shownAtOnce).map(line)}</ol>
            </details>
          )}
        </div>
      )}
      {graph.ranks.length > 0 && (
        <div>
          <h3>{t('case.ties')}</h3>
          <p className="hint">{t('case.tiesWhy')}</p>
          <ol className="chains">
            {graph.ranks.map((rank) => {
              const node = names.get(rank.id);
              const nodes = [rank.id, ...neighboursOf(graph, rank.id)];
              return node && (
                <li key={rank.id}>
                  <button type="button" className="chain" aria-pressed={isSame(chosen, nodes)} onClick={() => toggle(nodes)}>
                    <span className="step"><span className="muted">{word('label', node.label)}</span> <WithIds text={nodeName(node, word)} /></span>
                    <span className="muted">{t('case.tieShare', { share: number(rank.between * 100, 0), degree: rank.degree })}</span>
                  </button>
                </li>
              );
            })}
          </ol>
        </div>
      )}
    </div>
  );
}

function ChainLine({ chain, pressed, press }: { chain: Chain; pressed: boolean; press: () => void }) {
  const { pick } = useText();
  return (
    <li>
      <button type="button" className="chain" aria-pressed={pressed} onClick={press}>
        {pick(chain.textSv, chain.textEn).split('; ').map((step, at) => <span className="step" key={at}><WithIds text={step} /></span>)}
      </button>
    </li>
  );
}

function nodesOf(graph: CaseGraph, chain: Chain): string[] {
  const edges = new Set(chain.edges);
  return [...new Set(graph.edges.filter((edge) => edges.has(edge.id)).flatMap((edge) => [edge.from, edge.to]))];
}

function neighboursOf(graph: CaseGraph, node: string): string[] {
  return [...new Set(graph.edges.flatMap((edge) => (edge.from === node ? [edge.to] : edge.to === node ? [edge.from] : [])))];
}

function isSame(chosen: readonly string[] | null, nodes: readonly string[]): boolean {
  return chosen?.join() === nodes.join();
}
