import { useCallback, useEffect, useRef, useState } from 'react';

export interface Loaded<T> {
  value: T | undefined;
  error: unknown;
  loading: boolean;
  reload: () => void;
  set: (value: T) => void;
}

/** Loads a value whenever the key changes. The last value stays in sight while the next one comes. */
export function useLoad<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ value: T | undefined; error: unknown; loading: boolean }>(
    { value: undefined, error: undefined, loading: true });
  const [turn, setTurn] = useState(0);
  const latest = useRef(load);
  latest.current = load;

  useEffect(() => {
    const abort = new AbortController();
    setState((old) => ({ ...old, error: undefined, loading: true }));
    latest.current(abort.signal).then(
      (value) => {
        if (!abort.signal.aborted) {
          setState({ value, error: undefined, loading: false });
        }
      },
      (error: unknown) => {
        if (!abort.signal.aborted) {
          setState({ value: undefined, error, loading: false });
        }
      });
    return () => abort.abort();
  }, [key, turn]);

  const reload = useCallback(() => setTurn((old) => old + 1), []);
  const set = useCallback((value: T) => setState({ value, error: undefined, loading: false }), []);
  return { ...state, reload, set };
}
