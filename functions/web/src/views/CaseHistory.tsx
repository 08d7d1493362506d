import type { HistoryEntry } from '../api/types';
import { useText } from '../i18n/text';

/** Steps that the program takes by itself; everybody else goes by name. */
const programs = ['evaluation', 'retention'];

export function CaseHistory({ history }: { history: HistoryEntry[] }) {
  const { t, word, moment } = useText();
  return (
    <section className="card">
      <h2>{t('history.title')}</h2>
      {history.length === 0 ? <p className="muted">{t('history.none')}</p> : (
        <ol className="history">
          {[...history].sort((left, right) => right.at.localeCompare(left.at)).map((entry, at) => (
            <li key={`${entry.at}/${at}`}>
              <p><strong>{word('state', entry.to)}</strong>{entry.outcome && <> · {outcomesOf(entry.outcome).map((one) => word('outcome', one)).join(', ')}</>}</p>
              <p className="muted small">{moment(entry.at)} · {programs.includes(entry.by) ? word('by', entry.by) : entry.by}</p>
              {entry.note && <p className="note">{entry.note}</p>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function outcomesOf(text: string): string[] {
  return [...new Set(text.split(/[|,;\s]+/))];
}
