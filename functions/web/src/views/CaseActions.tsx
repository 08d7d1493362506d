import { useId, useState } from 'react';
import { api } from '../api/client';
import type { CaseDetail, CaseState } from '../api/types';
import { useText } from '../i18n/text';
import { explain, Notice } from '../parts/Notice';

export const outcomes = [
  'data_error', 'lawful', 'corrected_by_person', 'notice_32c', 'notice_2008_206', 'police_report', 'contract_action',
] as const;

interface CaseActionsProps {
  detail: CaseDetail;
  onChange: (detail: CaseDetail) => void;
  onReload: () => void;
}

/** The steps of the funnel that are open now, in words. */
export function CaseActions({ detail, onChange, onReload }: CaseActionsProps) {
  const text = useText();
  const { t, word } = text;
  const [closing, setClosing] = useState(false);
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const noteId = useId();

  const move = async (state: CaseState) => {
    setBusy(true);
    setError(undefined);
    try {
      const picked = Object.entries(chosen).map(([findingId, outcome]) => ({ findingId, outcome }));
      onChange(await api.moveCase(detail.id, { state, outcomes: state === 'closed' ? picked : [], note: note.trim() }));
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };

  const complete = detail.findings.every((finding) => (chosen[finding.id] ?? '') !== '');
  const failure = error === undefined ? null : explain(error, text);
  return (
    <section className="card actions no-print">
      <h2>{t('actions.title')}</h2>
      {detail.allowed.length === 0 ? <p className="muted">{detail.state === 'closed' ? t('actions.closed') : t('actions.none')}</p> : (
        <>
          <label className="field" htmlFor={noteId}><span>{t('actions.note')}</span></label>
          <textarea id={noteId} rows={2} maxLength={2000} value={note} onChange={(event) => setNote(event.target.value)} />
          {!closing && detail.allowed.map((state) => (
            <button key={state} type="button" className={state === 'closed' ? '' : 'primary'} disabled={busy}
              onClick={() => (state === 'closed' ? setClosing(true) : void move(state))}>{word('action', state)}</button>
          ))}
          {closing && (
            <form onSubmit={(event) => {
              event.preventDefault();
              void move('closed');
            }}>
              <p className="hint">{t('actions.outcomeWhy')}</p>
              {detail.findings.map((finding) => (
                <OutcomeChoice key={finding.id} finding={finding} chosen={chosen[finding.id] ?? ''}
                  onChoose={(outcome) => setChosen({ ...chosen, [finding.id]: outcome })} />
              ))}
              <div className="buttons">
                <button type="submit" className="primary" disabled={busy || !complete}>{t('actions.close')}</button>
                <button type="button" className="quiet" onClick={() => setClosing(false)}>{t('state.cancel')}</button>
              </div>
            </form>
          )}
        </>
      )}
      {failure && (
        <Notice kind="error" title={failure.title}>
          {failure.detail !== '' && <p>{failure.detail}</p>}
          <button type="button" onClick={onReload}>{t('state.reload')}</button>
        </Notice>
      )}
      <p className="hint">{t('actions.heard')}</p>
    </section>
  );
}

interface OutcomeChoiceProps {
  finding: { id: string; ruleId: string; ruleNameSv: string; ruleNameEn: string };
  chosen: string;
  onChoose: (outcome: string) => void;
}

function OutcomeChoice({ finding, chosen, onChoose }: OutcomeChoiceProps) {
  const { t, word, pick } = useText();
  const id = useId();
  return (
    <div className="outcome">
      <label className="field" htmlFor={id}>
        <span><b>{finding.ruleId}</b> {pick(finding.ruleNameSv, finding.ruleNameEn)}</span>
      </label>
      <select id={id} required value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t('actions.choose')}</option>
        {outcomes.map((outcome) => <option key={outcome} value={outcome}>{word('outcome', outcome)}</option>)}
      </select>
      {chosen !== '' && <p className="hint">{word('outcomeMeaning', chosen)}</p>}
    </div>
  );
}
