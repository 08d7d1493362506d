import { useState } from 'react';
import { api } from '../api/client';
import type { SearchResult } from '../api/types';
import { useText } from '../i18n/text';
import { useLoad } from '../load';
import { Failure, Loading, Notice } from '../parts/Notice';
import { SubjectName } from '../parts/Subject';
import { routeTo } from '../router';
import { useWorld } from '../world';

export default function SearchView() {
  const { t } = useText();
  const { me } = useWorld();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<{ q: string; turn: number } | null>(null);
  const byNumberOnly = me.role === 'social_services';
  return (
    <>
      <h1>{t('nav.search')}</h1>
      <p className="lead">{byNumberOnly ? t('search.leadSocial') : me.role === 'housing_company' ? t('search.leadHousing') : t('search.lead')}</p>
      <form className="search-form" role="search" onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') {
          setAsked({ q: typed.trim(), turn: (asked?.turn ?? 0) + 1 });
        }
      }}>
        <label className="field">
          <span>{byNumberOnly ? t('search.fieldSocial') : t('search.field')}</span>
          <input type="search" value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
        </label>
        <button type="submit" className="primary">{t('search.button')}</button>
      </form>
      <p className="hint">{t('search.logged')}</p>
      {asked && <Results asked={asked} key={asked.turn} />}
    </>
  );
}

function Results({ asked }: { asked: { q: string; turn: number } }) {
  const { t, pick } = useText();
  const result = useLoad<SearchResult>(`${asked.turn}`, (signal) => api.search(asked.q, signal));
  if (result.error !== undefined) {
    return <Failure error={result.error} retry={result.reload} />;
  }

  if (!result.value) {
    return <Loading />;
  }

  const { items, refused } = result.value;
  if (refused) {
    return <Notice kind="info" title={t('search.refused')}><p>{pick(refused.reasonSv, refused.reasonEn)}</p></Notice>;
  }

  return items.length === 0 ? <Notice kind="empty" title={t('search.none')}><p>{t('search.noneWhy')}</p></Notice> : (
    <section aria-label={t('search.results')}>
      <p className="count" role="status">{t('search.count', { count: items.length })}</p>
      <ul className="hits">
        {items.map((item) => (
          <li key={`${item.type}:${item.key}`}>
            <div>
              <p className="hit-title"><SubjectName type={item.type} keyText={item.key} title={item.title} /></p>
              {item.subtitle && <p className="muted">{item.subtitle}</p>}
            </div>
            <div className="hit-cases">
              {item.caseIds.length === 0 ? <span className="muted">{t('search.noCase')}</span>
                : item.caseIds.map((id, at) => (
                  <a key={id} href={routeTo('cases', id)}>{item.caseIds.length === 1 ? t('search.openCase') : t('search.openCaseNumber', { number: at + 1 })}</a>
                ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
