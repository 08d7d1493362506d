import { useCallback, useEffect, useMemo, useState } from 'react';
import { api, ApiError, type Purpose, type Session } from './api/client';
import type { Health, Me } from './api/types';
import { makeText, rememberedLanguage, rememberLanguage, TextProvider, type Language } from './i18n/text';
import { useLoad } from './load';
import { go, useRoute } from './router';
import { endSession, keepSession, restoreSession } from './session';
import { forgetFilters } from './views/caseFilter';
import { forgetQueries } from './query/history';
import { Shell } from './Shell';
import { SignIn } from './views/SignIn';
import { WorldProvider } from './world';

export function App() {
  const [language, setLanguage] = useState<Language>(rememberedLanguage);
  const [session, setSession] = useState<Session | null>(restoreSession);
  const [me, setMe] = useState<Me | null>(null);
  const [refusal, setRefusal] = useState<ApiError | null>(null);
  const health = useLoad<Health>('health', api.health);
  const text = useMemo(() => makeText(language), [language]);
  const route = useRoute();

  const signOut = useCallback(() => {
    endSession();
    forgetFilters();
    forgetQueries();
    setSession(null);
    setMe(null);
    // The next caller begins at the beginning: the case in sight may not be theirs.
    go('#/', true);
  }, []);

  const signIn = useCallback(async (key: string) => {
    keepSession(key, null);
    try {
      const caller = await api.me();
      setRefusal(null);
      setMe(caller);
      setSession(keepSession(key, null));
    } catch (error) {
      endSession();
      setRefusal(error instanceof ApiError ? error : new ApiError(0, {}));
    }
  }, []);

  useEffect(() => {
    if (session && !me) {
      api.me().then(setMe, (error: unknown) => {
        if (error instanceof ApiError && error.status === 401) {
          signOut();
        } else {
          setRefusal(error instanceof ApiError ? error : new ApiError(0, {}));
        }
      });
    }
  }, [session, me, signOut]);

  const chooseLanguage = useCallback((next: Language) => {
    rememberLanguage(next);
    document.documentElement.lang = next;
    setLanguage(next);
  }, []);

  const choosePurpose = useCallback(
    (purpose: Purpose | null) => setSession((old) => (old ? keepSession(old.key, purpose) : old)), []);

  // A tab that was signed in draws nothing until it knows who is asking: no sign-in view flashes by.
  const waiting = (session && !me && !refusal) || (!session && health.loading);
  return (
    <TextProvider value={text}>
      {waiting ? null : session && me ? (
        <WorldProvider value={{ me, health: health.value ?? null, purpose: session.purpose, signOut }}>
          <Shell route={route} onLanguage={chooseLanguage} onPurpose={choosePurpose} />
        </WorldProvider>
      ) : (
        <SignIn health={health.value ?? null} refusal={refusal} onSignIn={signIn} onLanguage={chooseLanguage} />
      )}
    </TextProvider>
  );
}
