import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Purpose } from './api/client';
import { shortCompanyId } from './format';
import { useText, type Language } from './i18n/text';
import { placesOf, type Place } from './navigation';
import { Boundary } from './parts/Boundary';
import { LanguageSwitch } from './parts/LanguageSwitch';
import { Loading, Notice } from './parts/Notice';
import { PurposeDialog, PurposeForm } from './parts/Purpose';
import { routeTo, type Route } from './router';
import { CasesView } from './views/CasesView';
import { CaseView } from './views/CaseView';
import { useWorld } from './world';

const SearchView = lazy(() => import('./views/SearchView'));
const QueryView = lazy(() => import('./views/QueryView'));
const ImportsView = lazy(() => import('./views/ImportsView'));
const RulesView = lazy(() => import('./views/RulesView'));
const InboxView = lazy(() => import('./views/InboxView'));
const LogView = lazy(() => import('./views/LogView'));

interface ShellProps {
  route: Route;
  onLanguage: (language: Language) => void;
  onPurpose: (purpose: Purpose | null) => void;
}

export function Shell({ route, onLanguage, onPurpose }: ShellProps) {
  const { t, word } = useText();
  const { me, health, purpose, signOut } = useWorld();
  const [asking, setAsking] = useState(false);
  const main = useRef<HTMLElement>(null);
  const places = placesOf(me);
  const current = route.view === '' ? places[0] : places.find((place) => place.view === route.view);
  const place = `${route.view}/${route.id}`;

  useEffect(() => {
    document.title = `${current ? t(current.name) : t('error.unknownView')} – Registry`;
  }, [current, t]);

  const first = useRef(true);
  useEffect(() => {
    // A new view starts at its top and is read from its heading; the first one leaves the browser's own start alone.
    if (first.current) {
      first.current = false;
      return;
    }

    scrollTo(0, 0);
    main.current?.focus();
  }, [place]);

  return (
    <div className="shell">
      <a className="skip" href="#content" onClick={(event) => {
        event.preventDefault();
        main.current?.focus();
      }}>{t('shell.skip')}</a>
      <header className="top">
        <a className="brand" href="#/"><img src="./icon.svg" alt="" width="26" height="26" /><span>Registry</span></a>
        <div className="top-right">
          {me.purposes.length > 0 && (
            <button type="button" className="chip-button" onClick={() => setAsking(true)} aria-haspopup="dialog">
              <span className="muted">{t('purpose.chip')}</span>
              <strong>{purpose ? word('purpose', purpose.code) : t('purpose.none')}</strong>
              {purpose && purpose.caseNumber !== '' && <span>{purpose.caseNumber}</span>}
            </button>
          )}
          <LanguageSwitch onLanguage={onLanguage} />
          <div className="caller">
            <span className="caller-name">{me.name}</span>
            <span className="caller-role">{word('role', me.role)}{me.company ? ` · ${shortCompanyId(me.company)}` : ''}</span>
          </div>
          <button type="button" className="quiet" onClick={signOut}>{t('shell.signOut')}</button>
        </div>
      </header>
      <Navigation places={places} current={current} />
      <main id="content" ref={main} tabIndex={-1}>
        <Gate open={!current?.needsPurpose || purpose !== null || me.purposes.length === 0} onPurpose={onPurpose}>
          <Boundary place={place}><Suspense fallback={<Loading />}>
            {current ? <View view={current.view} route={route} key={current.view} />
              : <Notice kind="empty" title={t('error.unknownView')} />}
          </Suspense></Boundary>
        </Gate>
      </main>
      <footer className="foot">
        <span>Registry {health?.version ?? ''}</span>
        {health && <span>{word('environment', health.environment)}</span>}
        {health?.day && <span>{t('shell.day', { day: health.day })}</span>}
        <span className="foot-note">{t('shell.principle')}</span>
      </footer>
      {asking && <PurposeDialog onClose={() => setAsking(false)} onPurpose={onPurpose} />}
    </div>
  );
}

function Navigation({ places, current }: { places: Place[]; current: Place | undefined }) {
  const { t } = useText();
  return (
    <nav className="side" aria-label={t('shell.navigation')}>
      <ul>
        {places.map((place) => (
          <li key={place.view}>
            <a href={routeTo(place.view)} aria-current={place === current ? 'page' : undefined}>{t(place.name)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Gate({ open, onPurpose, children }: { open: boolean; onPurpose: (purpose: Purpose) => void; children: ReactNode }) {
  const { t } = useText();
  return open ? children : (
    <section className="gate card">
      <h1>{t('purpose.title')}</h1>
      <p className="lead">{t('purpose.why')}</p>
      <PurposeForm submit={t('purpose.continue')} onPurpose={onPurpose} />
    </section>
  );
}

function View({ view, route }: { view: string; route: Route }) {
  switch (view) {
    case 'cases': return route.id === '' ? <CasesView parameters={route.parameters} /> : <CaseView id={route.id} key={route.id} />;
    case 'inbox': return <InboxView />;
    case 'search': return <SearchView />;
    case 'query': return <QueryView example={route.id} />;
    case 'imports': return <ImportsView />;
    case 'log': return <LogView />;
    default: return <RulesView id={route.id} />;
  }
}
