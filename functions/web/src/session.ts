import { openSession, type Purpose, type Session } from './api/client';

const storageKey = 'registry.session';

/** The key stays in this browser tab and is forgotten with it. */
export function restoreSession(): Session | null {
  try {
    const stored = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null') as Session | null;
    if (stored) {
      openSession(stored);
    }

    return stored;
  } catch {
    // Another program's text under our name: start over.
    return null;
  }
}

export function keepSession(key: string, purpose: Purpose | null): Session {
  const session: Session = { key, purpose };
  sessionStorage.setItem(storageKey, JSON.stringify(session));
  openSession(session);
  return session;
}

export function endSession(): void {
  sessionStorage.clear();
  openSession({ key: '', purpose: null });
}
