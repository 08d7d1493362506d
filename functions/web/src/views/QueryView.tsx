import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { api, ApiError } from '../api/client';
import type { QueryResult, Schema } from '../api/types';
import { parametersOf, parameterValue } from '../format';
import { useText } from '../i18n/text';
import { useLoad } from '../load';
import { explain, Loading, Notice } from '../parts/Notice';
import { queryHistory, rememberQuery } from '../query/history';
import { SavedQueries } from '../query/SavedQueries';
import { useRules } from '../ruleNames';
import { useWorld } from '../world';
import { QueryAnswer } from './QueryAnswer';

const CypherEditor = lazy(() => import('../query/CypherEditor'));
const maxRows = 500;
const start = 'MATCH (p:Person)-[r:REGISTERED_AT {current: true}]->(d:Dwelling)\nRETURN d, count(p) AS residents\nORDER BY residents DESC\nLIMIT 25';

export default function QueryView({ example }: { example: string }) {
  const text = useText();
  const { t, pick } = text;
  const { health } = useWorld();
  const schema = useLoad<Schema>('schema', api.schema);
  const rules = useRules();
  const [loaded, setLoaded] = useState(() => ({ text: queryHistory()[0] ?? start }));
  const [query, setQuery] = useState(loaded.text);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [past, setPast] = useState(queryHistory);
  const [result, setResult] = useState<QueryResult | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [running, setRunning] = useState<AbortController | null>(null);
  const examples = useMemo(() => schema.value?.examples ?? [], [schema.value]);
  const answer = useRef<HTMLDivElement>(null);

  const load = (text: string) => {
    setLoaded({ text });
    setQuery(text);
  };

  useEffect(() => {
    const wanted = examples.find((one) => one.id === example);
    if (wanted) {
      load(wanted.query);
    }
  }, [example, examples]);

  // The value a parameter has: typed here, else the one of the rule the query comes from, else the evaluation day.
  const names = parametersOf(query);
  const rule = rules.find((one) => one.query.trim() === query.trim() || examples.some((part) => part.id === one.id && part.query === query));
  const preset = (name: string): string => {
    const own = rule?.parameters.find((parameter) => parameter.name === name)?.value;
    return own !== undefined ? (typeof own === 'string' ? own : JSON.stringify(own)) : name === 'day' ? health?.day ?? '' : '';
  };
  const valuesOf = (all: string[]) => Object.fromEntries(all.map((name) => [name, parameterValue(typed[name] ?? preset(name))]));

  const run = async (asked: string) => {
    if (asked.trim() === '') {
      return;
    }

    running?.abort();
    const abort = new AbortController();
    setRunning(abort);
    setError(null);
    setPast(rememberQuery(asked));
    try {
      setResult(await api.query(asked, valuesOf(parametersOf(asked)), maxRows, abort.signal));
      answer.current?.scrollIntoView({ block: 'nearest' });
    } catch (problem) {
      if (!abort.signal.aborted) {
        setResult(null);
        setError(problem instanceof ApiError ? problem : new ApiError(0, {}));
      }
    } finally {
      setRunning((old) => (old === abort ? null : old));
    }
  };

  return (
    <>
      <h1>{t('nav.query')}</h1>
      <p className="lead">{t('query.lead')}</p>
      <div className="query-tools">
        <label className="field">
          <span>{t('query.examples')}</span>
          <select value={examples.find((one) => one.query === query)?.id ?? ''} onChange={(event) => {
            const chosen = examples.find((one) => one.id === event.target.value);
            if (chosen) {
              load(chosen.query);
              setTyped({});
            }
          }}>
            <option value="">{t('query.choose')}</option>
            {examples.map((one) => <option key={one.id} value={one.id}>{one.id} {pick(one.nameSv, one.nameEn)}</option>)}
          </select>
        </label>
        <label className="field">
          <span>{t('query.history')}</span>
          <select value="" disabled={past.length === 0} onChange={(event) => load(past[Number(event.target.value)] ?? query)}>
            <option value="">{past.length === 0 ? t('query.noHistory') : t('query.choose')}</option>
            {past.map((one, at) => <option key={one} value={at}>{one.replace(/\s+/g, ' ').slice(0, 90)}</option>)}
          </select>
        </label>
      </div>
      <SavedQueries query={query} onChoose={(chosen) => {
        load(chosen);
        setTyped({});
      }} />
      <Suspense fallback={<Loading />}>
        <CypherEditor loaded={loaded} label={t('query.editor')} schema={schema.value} parameters={valuesOf(names)}
          fault={error?.problem.line ? { line: error.problem.line, column: error.problem.column ?? 1 } : null}
          onChange={setQuery} onRun={(asked) => void run(asked)} />
      </Suspense>
      {error && <Fault error={error} />}
      {names.length > 0 && (
        <fieldset className="parameters">
          <legend>{t('query.parameters')}</legend>
          {names.map((name) => (
            <label className="field" key={name}>
              <span className="id">${name}</span>
              <input type="text" value={typed[name] ?? preset(name)} autoComplete="off"
                onChange={(event) => setTyped({ ...typed, [name]: event.target.value })} />
            </label>
          ))}
        </fieldset>
      )}
      <div className="query-run">
        <button type="button" className="primary" onClick={() => void run(query)} disabled={running !== null}>{t('query.run')}</button>
        {running && <button type="button" onClick={() => running.abort()}>{t('query.stop')}</button>}
        <span className="hint">{t('query.keys')}</span>
      </div>
      <div ref={answer} aria-live="polite">
        {running && !result ? <Loading /> : result && <QueryAnswer result={result} />}
      </div>
    </>
  );
}

/** What the server says is wrong, with its caret under the place. */
function Fault({ error }: { error: ApiError }) {
  const text = useText();
  const { line, column, detail } = error.problem;
  const { title } = explain(error, text);
  return (
    <Notice kind="error" title={line ? text.t('query.fault', { line, column: column ?? 1 }) : title}>
      {detail && <pre className="caret">{detail}</pre>}
    </Notice>
  );
}
