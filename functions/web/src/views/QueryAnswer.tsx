import { lazy, Suspense, useState } from 'react';
import type { QueryResult } from '../api/types';
import { shortPersonId, toCsv } from '../format';
import { useText } from '../i18n/text';
import { Loading, Notice } from '../parts/Notice';
import { WithIds } from '../parts/WithIds';
import { cellText, entityOf, entityTitle, stepsOf } from '../query/cell';
import { useWorld } from '../world';

const GraphPicture = lazy(() => import('../graph/GraphPicture'));

export function QueryAnswer({ result }: { result: QueryResult }) {
  const { t, number } = useText();
  const [picture, setPicture] = useState(false);
  const drawable = (result.graph?.nodes.length ?? 0) > 0;
  return (
    <section className="answer">
      <div className="answer-head">
        <p className="count" role="status">
          {t('query.count', { rows: number(result.rows.length), time: number(result.elapsedMs, 0) })}
          {result.truncated && ` ${t('query.truncated')}`}
        </p>
        {drawable && (
          <div className="tabs" role="group" aria-label={t('query.as')}>
            <button type="button" aria-pressed={!picture} onClick={() => setPicture(false)}>{t('picture.table')}</button>
            <button type="button" aria-pressed={picture} onClick={() => setPicture(true)}>{t('picture.picture')}</button>
          </div>
        )}
        <button type="button" disabled={result.rows.length === 0} onClick={() => download(result)}>{t('query.csv')}</button>
      </div>
      {result.warnings?.map((warning) => <p key={warning} className="warning">{warning}</p>)}
      {result.plan && <pre className="plan" tabIndex={0} aria-label={t('query.plan')}>{result.plan}</pre>}
      {result.rows.length === 0 ? !result.plan && <Notice kind="empty" title={t('query.noRows')} />
        : picture && result.graph ? <Suspense fallback={<Loading />}><GraphPicture picture={result.graph} withTable={false} /></Suspense>
        : <ResultTable result={result} />}
    </section>
  );
}

function ResultTable({ result }: { result: QueryResult }) {
  const { t } = useText();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('query.result')}>
      <table className="data">
        <thead><tr>{result.columns.map((column, at) => <th scope="col" key={column} className={typeof result.rows[0]?.[at] === 'number' ? 'right' : ''}>{column}</th>)}</tr></thead>
        <tbody>
          {result.rows.map((row, at) => (
            <tr key={at}>{row.map((value, column) => <td key={column} className={typeof value === 'number' ? 'right' : ''}><Cell value={value} /></td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ value }: { value: unknown }) {
  const { health } = useWorld();
  const { word, number } = useText();
  const year = Number(health?.day?.slice(0, 4) ?? 2000);
  if (Array.isArray(value) && value.some((one) => entityOf(one))) {
    return <>{value.map((one: unknown, at) => <div key={at}><Cell value={one} /></div>)}</>;
  }

  const steps = stepsOf(value);
  if (steps) {
    return <>{steps.map((one, at) => <span key={at}>{at > 0 && ' – '}<Cell value={one} /></span>)}</>;
  }

  const entity = entityOf(value);
  if (entity) {
    return (
      <span className="entity" title={cellText(entity.properties)}>
        <b>{word(entity.kind === 'node' ? 'label' : 'type', entity.name)}</b> <WithIds text={entityTitle(entity.name, entity.properties)} />
      </span>
    );
  }

  return typeof value === 'number' ? <>{number(value)}</>
    : typeof value === 'string' && /^(19|20|21)\d{10}$/.test(value) ? <span className="id" title={value}>{shortPersonId(value, year)}</span>
    : <>{cellText(value)}</>;
}

function download(result: QueryResult): void {
  const csv = toCsv(result.columns, result.rows.map((row) => row.map(cellText)));
  const url = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'registry.csv';
  link.click();
  URL.revokeObjectURL(url);
}
