import { useSyncExternalStore } from 'react';

/**
 * The place in the page. It lives behind the # so that it never reaches a server log; free text that an officer
 * types is not part of it, because a person number may stand there.
 */
export interface Route {
  view: string;
  id: string;
  parameters: URLSearchParams;
}

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view = '', ...rest] = path.split('/');
  let id = rest.join('/');
  try {
    id = decodeURIComponent(id);
  } catch {
    // A cut link: the raw text leads to a "not found", which is the right answer.
  }

  return { view, id, parameters: new URLSearchParams(query) };
}

export function routeTo(view: string, id = '', parameters: Record<string, string> = {}): string {
  const kept = Object.entries(parameters).filter(([, value]) => value !== '' && value !== '0');
  const query = new URLSearchParams(kept).toString();
  return `#/${view}${id === '' ? '' : `/${encodeURIComponent(id)}`}${query === '' ? '' : `?${query}`}`;
}

export function go(hash: string, replace = false): void {
  if (replace) {
    history.replaceState(null, '', hash);
    dispatchEvent(new HashChangeEvent('hashchange'));
  } else {
    location.hash = hash;
  }
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => location.hash));
}
