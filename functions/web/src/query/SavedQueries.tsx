import { useState } from 'react';
import { api, ApiError } from '../api/client';
import type { SavedQuery } from '../api/types';
import { useText } from '../i18n/text';
import { useLoad } from '../load';
import { explain, Notice } from '../parts/Notice';

/** The queries that the caller keeps: choose one, keep what is written now under a name, or forget one. */
export function SavedQueries({ query, onChoose }: { query: string; onChoose: (query: string) => void }) {
  const text = useText();
  const { t } = text;
  const [version, setVersion] = useState(0);
  const [name, setName] = useState('');
  const [error, setError] = useState<ApiError | null>(null);
  const saved = useLoad<SavedQuery[]>(`saved-queries-${version}`, api.savedQueries).value ?? [];
  const known = saved.some((one) => one.name === name);

  const change = async (act: () => Promise<unknown>) => {
    try {
      await act();
      setError(null);
      setVersion(version + 1);
    } catch (problem) {
      setError(problem instanceof ApiError ? problem : new ApiError(0, {}));
    }
  };

  return (
    <>
      <div className="query-tools saved">
        <label className="field">
          <span>{t('query.saved')}</span>
          <select value={known ? name : ''} disabled={saved.length === 0} onChange={(event) => {
            const chosen = saved.find((one) => one.name === event.target.value);
            setName(chosen?.name ?? '');
            if (chosen) {
              onChoose(chosen.query);
            }
          }}>
            <option value="">{saved.length === 0 ? t('query.noSaved') : t('query.choose')}</option>
            {saved.map((one) => <option key={one.name} value={one.name}>{one.name}</option>)}
          </select>
        </label>
        <label className="field">
          <span>{t('query.name')}</span>
          <input type="text" value={name} maxLength={80} autoComplete="off" onChange={(event) => setName(event.target.value)} />
        </label>
        <button type="button" disabled={name.trim() === '' || query.trim() === ''}
          onClick={() => void change(() => api.saveQuery(name.trim(), query))}>{t('query.save')}</button>
        <button type="button" disabled={!known}
          onClick={() => void change(() => api.forgetQuery(name)).then(() => setName(''))}>{t('query.forget')}</button>
      </div>
      {error && <Notice kind="error" title={explain(error, text).title}>{error.problem.detail && <p>{error.problem.detail}</p>}</Notice>}
    </>
  );
}
