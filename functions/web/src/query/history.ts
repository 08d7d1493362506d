const storageKey = 'registry.queries';
const kept = 30;

/** The queries of this browser tab, newest first. They may name persons, so they end with the session. */
export function queryHistory(): string[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
  } catch {
    // Not ours: start a new list.
    return [];
  }
}

export function rememberQuery(query: string): string[] {
  const next = [query, ...queryHistory().filter((one) => one !== query)].slice(0, kept);
  sessionStorage.setItem(storageKey, JSON.stringify(next));
  return next;
}

export function forgetQueries(): void {
  sessionStorage.removeItem(storageKey);
}
