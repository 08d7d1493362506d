import { api } from '../api/client';
import { useText } from '../i18n/text';
import { useLoad } from '../load';
import { Failure, Loading, Notice } from '../parts/Notice';
import { cellText } from '../query/cell';

/** The look-up log: who asked for what, when and why. The columns are those the server keeps. */
export default function LogView() {
  const { t, word, moment } = useText();
  const log = useLoad<Record<string, unknown>[]>('log', api.lookups);
  const columns = [...new Set((log.value ?? []).flatMap((row) => Object.keys(row)))];
  const show = (column: string, value: unknown): string => {
    const text = cellText(value);
    return column === 'at' ? moment(text) : column === 'purpose' ? word('purpose', text) : column === 'role' ? word('role', text) : text;
  };
  return (
    <>
      <h1>{t('nav.log')}</h1>
      <p className="lead">{t('log.lead')}</p>
      {log.error !== undefined ? <Failure error={log.error} retry={log.reload} />
        : !log.value ? <Loading />
        : log.value.length === 0 ? <Notice kind="empty" title={t('log.none')} />
        : (
          <div className="table-scroll tall" tabIndex={0} role="region" aria-label={t('nav.log')}>
            <table className="data">
              <thead><tr>{columns.map((column) => <th scope="col" key={column}>{word('log', column)}</th>)}</tr></thead>
              <tbody>
                {log.value.map((row, at) => (
                  <tr key={at}>{columns.map((column) => <td key={column} className={/hash/i.test(column) ? 'id clip' : ''}>{show(column, row[column])}</td>)}</tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
    </>
  );
}
