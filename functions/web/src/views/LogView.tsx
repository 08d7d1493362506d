import { useState } from 'react';
import { api } from '../api/client';
import type { LookupLog, LookupRow } from '../api/types';
import { useText } from '../i18n/text';
import { useLoad } from '../load';
import { Failure, Loading, Notice } from '../parts/Notice';

const pageSize = 100;

/** The look-up log: who asked for what, when and why; and the record of one person's look-ups, who may ask for it. */
export default function LogView() {
  const { t, number } = useText();
  const [typed, setTyped] = useState('');
  const [subject, setSubject] = useState('');
  const [skip, setSkip] = useState(0);
  const log = useLoad<LookupLog>(`${subject}/${skip}`, (signal) => api.lookups(subject, skip, pageSize, signal));
  return (
    <>
      <h1>{t('nav.log')}</h1>
      <p className="lead">{t('log.lead')}</p>
      <form className="search-form" role="search" onSubmit={(event) => {
        event.preventDefault();
        setSkip(0);
        setSubject(subjectOf(typed.trim()));
      }}>
        <label className="field">
          <span>{t('log.subject')}</span>
          <input type="search" value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
        </label>
        <button type="submit" className="primary">{t('log.show')}</button>
      </form>
      {log.error !== undefined ? <Failure error={log.error} retry={log.reload} />
        : !log.value ? <Loading />
        : (
          <>
            <p className="count log-count" role="status">
              {t('log.total', { count: number(log.value.total) })}{' '}
              <span className={`verdict ${log.value.chainIntact ? 'good' : 'bad'}`}>{log.value.chainIntact ? t('log.intact') : t('log.broken')}</span>
            </p>
            {log.value.items.length === 0 ? <Notice kind="empty" title={t('log.none')} /> : <Rows rows={log.value.items} />}
            <div className="buttons pages">
              {skip > 0 && <button type="button" onClick={() => setSkip(skip - pageSize)}>{t('log.newer')}</button>}
              {log.value.items.length === pageSize && <button type="button" onClick={() => setSkip(skip + pageSize)}>{t('log.older')}</button>}
            </div>
          </>
        )}
    </>
  );
}

/** A bare person number means that person; anything else is asked for as it stands (`case:…`, `lease:…`). */
function subjectOf(typed: string): string {
  const digits = typed.replace(/[-\s]/g, '');
  return /^\d{12}$/.test(digits) ? `person:${digits}` : typed;
}

function Rows({ rows }: { rows: LookupRow[] }) {
  const { t, word, moment } = useText();
  return (
    <div className="table-scroll tall" tabIndex={0} role="region" aria-label={t('nav.log')}>
      <table className="data log">
        <thead>
          <tr>
            <th scope="col" className="right">{t('log.number')}</th><th scope="col">{t('log.at')}</th><th scope="col">{t('log.caller')}</th>
            <th scope="col">{t('log.purpose')}</th><th scope="col">{t('log.case')}</th><th scope="col">{t('log.what')}</th>
            <th scope="col">{t('log.shown')}</th><th scope="col">{t('log.chain')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.seq}>
              <td className="right">{row.seq}</td>
              <td className="nowrap">{moment(row.at)}</td>
              <td>{row.caller}<div className="muted small">{word('role', row.role)}</div></td>
              <td>{word('purpose', row.purpose)}</td>
              <td className="id">{row.caseReference}</td>
              <td>{word('lookup', row.action)}{row.text !== '' && <div className="muted small asked">{row.text}</div>}</td>
              <td><Shown subjects={row.subjects} /></td>
              <td className="id clip muted" title={row.hash}>{row.hash.slice(0, 10)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Shown({ subjects }: { subjects: string[] }) {
  const { t } = useText();
  return subjects.length <= 2 ? <span className="id">{subjects.join(', ')}</span> : (
    <details>
      <summary>{t('log.things', { count: subjects.length })}</summary>
      <ul className="rows">{subjects.map((subject) => <li key={subject} className="id small">{subject}</li>)}</ul>
    </details>
  );
}
