import { useState } from 'react';
import type { ApiError } from '../api/client';
import type { Health } from '../api/types';
import { useText, type Language, type TextKey } from '../i18n/text';
import { LanguageSwitch } from '../parts/LanguageSwitch';
import { Notice } from '../parts/Notice';

interface SignInProps {
  health: Health | null;
  refusal: ApiError | null;
  onSignIn: (key: string) => Promise<void>;
  onLanguage: (language: Language) => void;
}

/** The callers of the sample municipality; the server takes these keys in a test environment only. */
const demo: { key: string; name: TextKey; does: TextKey }[] = [
  { key: 'demo-analyst', name: 'role.analyst', does: 'signIn.analyst' },
  { key: 'demo-social', name: 'role.social_services', does: 'signIn.social' },
  { key: 'demo-housing', name: 'role.housing_company', does: 'signIn.housing' },
  { key: 'demo-audit', name: 'role.internal_audit', does: 'signIn.audit' },
  { key: 'demo-dpo', name: 'role.data_protection_officer', does: 'signIn.dpo' },
  { key: 'demo-admin', name: 'role.administrator', does: 'signIn.admin' },
];

export function SignIn({ health, refusal, onSignIn, onLanguage }: SignInProps) {
  const { t, word } = useText();
  const [key, setKey] = useState('');
  const [busy, setBusy] = useState(false);
  const enter = async (chosen: string) => {
    setBusy(true);
    await onSignIn(chosen);
    setBusy(false);
  };
  const reason = !refusal ? null : refusal.status === 401 || refusal.status === 403 ? t('signIn.refused') : t('error.offline');
  return (
    <div className="sign-in">
      <header>
        <span className="brand"><img src="./icon.svg" alt="" width="30" height="30" /><span>Registry</span></span>
        <LanguageSwitch onLanguage={onLanguage} />
      </header>
      <main>
        <h1>{t('signIn.title')}</h1>
        <p className="lead">{t('signIn.lead')}</p>
        {reason && <Notice kind="error" title={reason} />}
        <form className="card" onSubmit={(event) => {
          event.preventDefault();
          void enter(key.trim());
        }}>
          <label className="field">
            <span>{t('signIn.key')}</span>
            <input type="password" value={key} autoComplete="off" required onChange={(event) => setKey(event.target.value)} />
          </label>
          <button type="submit" className="primary" disabled={busy}>{t('shell.signIn')}</button>
          <p className="hint">{t('signIn.kept')}</p>
        </form>
        {health?.demo && (
          <section aria-labelledby="demo">
            <h2 id="demo">{t('signIn.demo')}</h2>
            <p className="muted">{t('signIn.demoWhy')}</p>
            <ul className="callers">
              {demo.map((caller) => (
                <li key={caller.key}>
                  <button type="button" disabled={busy} onClick={() => void enter(caller.key)}>
                    <strong>{t(caller.name)}</strong><span>{t(caller.does)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
      <footer className="foot">
        <span>Registry {health?.version ?? ''}</span>
        {health && <span>{word('environment', health.environment)}</span>}
        {health?.day && <span>{t('shell.day', { day: health.day })}</span>}
      </footer>
    </div>
  );
}
