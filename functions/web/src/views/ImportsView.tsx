import { useEffect, useState } from 'react';
import { api } from '../api/client';
import type { ImportDelivery, ImportFile, ImportState, JobState } from '../api/types';
import { useText } from '../i18n/text';
import { useLoad } from '../load';
import { explain, Failure, Loading, Notice } from '../parts/Notice';
import { routeTo } from '../router';
import { useRuleNames } from '../ruleNames';
import { useWorld } from '../world';

export default function ImportsView() {
  const { t, moment, date } = useText();
  const { me } = useWorld();
  const state = useLoad<ImportState>('imports', api.imports);
  return (
    <>
      <h1>{t('nav.imports')}</h1>
      {state.error !== undefined ? <Failure error={state.error} retry={state.reload} />
        : state.loading && !state.value ? <Loading />
        : !state.value || state.value.deliveries.length === 0 ? <Notice kind="empty" title={t('imports.none')}><p>{t('imports.noneWhy')}</p></Notice>
        : (
          <>
            <dl className="facts wide">
              <div><dt>{t('imports.result')}</dt><dd><Verdict accepted={state.value.accepted} /></dd></div>
              <div><dt>{t('imports.at')}</dt><dd>{moment(state.value.at)}</dd></div>
              <div><dt>{t('imports.day')}</dt><dd>{date(state.value.day)}</dd></div>
              <div><dt>{t('imports.evaluated')}</dt><dd>{moment(state.value.evaluatedAt)}</dd></div>
            </dl>
            {state.value.deliveries.map((delivery) => <Delivery delivery={delivery} texts={state.value?.texts ?? {}} key={delivery.name} />)}
            <Muted muted={state.value.rulesMuted} />
          </>
        )}
      {me.may.admin && <Deliver onDone={state.reload} />}
    </>
  );
}

function Verdict({ accepted }: { accepted: boolean }) {
  const { t } = useText();
  return <span className={`verdict ${accepted ? 'good' : 'bad'}`}>{accepted ? t('imports.accepted') : t('imports.refused')}</span>;
}

type Texts = ImportState['texts'];

function Delivery({ delivery, texts }: { delivery: ImportDelivery; texts: Texts }) {
  const { t, word, date } = useText();
  return (
    <section className="card delivery">
      <header>
        <h2>{delivery.name} <span className="muted">{word('partition', delivery.partition)}</span></h2>
        <Verdict accepted={delivery.accepted} />
      </header>
      <p className="muted small">
        {delivery.controller && <>{t('imports.controller')} {delivery.controller} · </>}{t('imports.extract')} {date(delivery.extractDate)}
      </p>
      {delivery.reasons.length > 0 && (
        <ul className="reasons" aria-label={t('imports.reasons')}>
          {delivery.reasons.map((reason) => (
            <li key={`${reason.file}/${reason.column}/${reason.code}`}>
              <b>{reason.file}</b>{reason.column !== '' && <> <span className="id">{reason.column}</span></>} <Broken code={reason.code} texts={texts} />
            </li>
          ))}
        </ul>
      )}
      {delivery.files.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={t('imports.files', { name: delivery.name })}>
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{t('imports.file')}</th><th scope="col" className="right">{t('imports.rows')}</th>
                <th scope="col" className="right">{t('imports.good')}</th><th scope="col" className="right">{t('imports.bad')}</th>
                <th scope="col" className="right">{t('imports.match')}</th><th scope="col">{t('imports.fresh')}</th><th scope="col">{t('imports.notes')}</th>
              </tr>
            </thead>
            <tbody>{delivery.files.map((file) => <FileRow file={file} texts={texts} key={file.name} />)}</tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** A broken rule in words; its code, which the rejects file has, stands in the tooltip. */
function Broken({ code, texts }: { code: string; texts: Texts }) {
  const { pick } = useText();
  const text = texts[code];
  return <span title={code}>{text ? pick(text.sv, text.en) : code}</span>;
}

function Counts({ counts, title, texts }: { counts: Record<string, number> | null | undefined; title: (count: number) => string; texts: Texts }) {
  const { number } = useText();
  const codes = Object.entries(counts ?? {}).sort((left, right) => right[1] - left[1]);
  return codes.length === 0 ? null : (
    <details>
      <summary>{title(codes.length)}</summary>
      <ul>{codes.map(([code, count]) => <li key={code}><Broken code={code} texts={texts} />: {number(count)}</li>)}</ul>
    </details>
  );
}

function FileRow({ file, texts }: { file: ImportFile; texts: Texts }) {
  const { t, number, word } = useText();
  return (
    <tr>
      <th scope="row" className="id">{file.name}</th>
      <td className="right">{number(file.rows)}</td>
      <td className="right">{number(file.accepted)}</td>
      <td className={`right ${file.rejected > 0 ? 'attention' : 'muted'}`}>{number(file.rejected)}</td>
      <td className="right">{typeof file.matchRate === 'number' ? `${number(file.matchRate * 100, 1)} %` : '–'}</td>
      <td>{file.state && file.state !== 'fresh' ? <span className="attention">{word('freshness', file.state)}</span> : file.state ? word('freshness', file.state) : ''}
        {typeof file.ageDays === 'number' && <span className="muted small age"> {t('imports.age', { days: file.ageDays })}</span>}</td>
      <td className="notes">
        <Counts counts={file.byCode} title={(count) => t('imports.codes', { count })} texts={texts} />
        <Counts counts={file.warnings} title={(count) => t('imports.warnings', { count })} texts={texts} />
        {(file.duplicates ?? 0) > 0 && <p>{t('imports.duplicates', { count: number(file.duplicates ?? 0) })}</p>}
        {(file.droppedColumns ?? []).length > 0 && <p>{t('imports.dropped', { names: (file.droppedColumns ?? []).join(', ') })}</p>}
        {(file.unknownColumns ?? []).length > 0 && <p>{t('imports.unknown', { names: (file.unknownColumns ?? []).join(', ') })}</p>}
      </td>
    </tr>
  );
}

function Muted({ muted }: { muted: ImportState['rulesMuted'] }) {
  const { t, pick } = useText();
  const name = useRuleNames();
  return (
    <section className="card">
      <h2>{t('imports.muted')}</h2>
      {muted.length === 0 ? <p className="muted">{t('imports.noMuted')}</p> : (
        <ul className="rows">
          {muted.map((rule) => (
            <li key={`${rule.id}/${rule.reason}`}><a href={routeTo('rules', rule.id)}><b>{rule.id}</b> {name(rule.id)}</a> <span className="muted">{pick(rule.reason, rule.reasonEn)}</span></li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The administrator points at a folder on the server; the import itself is a job. */
function Deliver({ onDone }: { onDone: () => void }) {
  const text = useText();
  const { t, pick, word } = text;
  const [path, setPath] = useState('');
  const [job, setJob] = useState('');
  const [state, setState] = useState<JobState | null>(null);
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    if (job === '') {
      return;
    }

    const abort = new AbortController();
    const ask = async () => {
      try {
        const next = await api.job(job, abort.signal);
        setState(next);
        if (/^(done|succeeded|completed|failed|refused)$/.test(next.state)) {
          setJob('');
          onDone();
        }
      } catch (problem) {
        if (!abort.signal.aborted) {
          setError(problem);
          setJob('');
        }
      }
    };
    const every = setInterval(() => void ask(), 1000);
    return () => {
      clearInterval(every);
      abort.abort();
    };
  }, [job, onDone]);

  const failure = error === undefined ? null : explain(error, text);
  return (
    <section className="card">
      <h2>{t('imports.deliver')}</h2>
      <form className="search-form" onSubmit={(event) => {
        event.preventDefault();
        setError(undefined);
        setState(null);
        api.deliver(path.trim()).then((answer) => setJob(answer.job), setError);
      }}>
        <label className="field">
          <span>{t('imports.path')}</span>
          <input type="text" required value={path} autoComplete="off" onChange={(event) => setPath(event.target.value)} />
        </label>
        <button type="submit" className="primary" disabled={job !== ''}>{t('imports.start')}</button>
      </form>
      <p role="status" className="muted">{state ? [word('job', state.state), pick(state.messageSv, state.messageEn)].filter((part) => part !== '').join(': ') : job !== '' ? word('job', 'queued') : ''}</p>
      {failure && <Notice kind="error" title={failure.title}>{failure.detail !== '' && <p>{failure.detail}</p>}</Notice>}
    </section>
  );
}
