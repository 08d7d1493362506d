import type {
  CaseDetail, CaseGraph, CaseList, Health, ImportState, InboxItem, JobState, LookupLog, Me, Problem, QueryResult, RuleInfo, SavedQuery, Schema, SearchResult,
} from './types';

/** A refused or failed call, with the problem the server described. */
export class ApiError extends Error {
  constructor(readonly status: number, readonly problem: Problem) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`);
  }
}

export interface Purpose {
  code: string;
  caseNumber: string;
}

/** What the page knows about its caller; kept for the browser tab only. */
export interface Session {
  key: string;
  purpose: Purpose | null;
}

let session: Session = { key: '', purpose: null };

export function openSession(next: Session): void {
  session = next;
}

function headers(caseId: string | undefined, json: boolean): Headers {
  const result = new Headers({ Accept: 'application/json' });
  if (session.key !== '') {
    result.set('X-Api-Key', session.key);
  }

  if (session.purpose) {
    result.set('X-Purpose', session.purpose.code);
    // The officer's own case number says more than ours, which the log knows from the call itself.
    const number = session.purpose.caseNumber || (caseId ?? '');
    if (number !== '') {
      // A header carries bytes; the case number is the officer's own text.
      result.set('X-Case', /^[\x20-\x7e]+$/.test(number) ? number : encodeURIComponent(number).slice(0, 100));
    }
  }

  if (json) {
    result.set('Content-Type', 'application/json');
  }

  return result;
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem;
  } catch {
    // A proxy in between may answer with a page of its own.
    return { status: response.status, title: response.statusText };
  }
}

interface CallOptions {
  body?: unknown;
  caseId?: string;
  signal?: AbortSignal;
}

async function send(method: 'GET' | 'POST', path: string, options: CallOptions): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`api/${path}`, {
      method,
      headers: headers(options.caseId, options.body !== undefined),
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      ...(options.signal ? { signal: options.signal } : {}),
      cache: 'no-store',
      credentials: 'omit',
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      throw error;
    }

    throw new ApiError(0, {});
  }

  if (!response.ok) {
    throw new ApiError(response.status, await problemOf(response));
  }

  return response;
}

async function call<T>(method: 'GET' | 'POST', path: string, options: CallOptions = {}): Promise<T> {
  const text = await (await send(method, path, options)).text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

function search(parameters: Record<string, string | number | undefined>): string {
  const result = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '' && value !== 0) {
      result.set(name, String(value));
    }
  }

  const text = result.toString();
  return text === '' ? '' : `?${text}`;
}

export interface CaseFilter {
  rule: string;
  group: string;
  subjectType: string;
  state: string;
  minPoints: number;
  q: string;
}

export const api = {
  health: (signal?: AbortSignal) => call<Health>('GET', 'health', signal ? { signal } : {}),
  me: (signal?: AbortSignal) => call<Me>('GET', 'me', signal ? { signal } : {}),
  cases: (filter: CaseFilter, skip: number, take: number, signal: AbortSignal) =>
    call<CaseList>('GET', `cases${search({ ...filter, skip, take })}`, { signal }),
  case: (id: string, signal: AbortSignal) =>
    call<CaseDetail>('GET', `cases/${encodeURIComponent(id)}`, { signal, caseId: id }),
  casePicture: (id: string, signal: AbortSignal) =>
    call<CaseGraph>('GET', `cases/${encodeURIComponent(id)}/graph`, { signal, caseId: id }),
  caseFile: async (id: string, format: string) =>
    (await send('GET', `cases/${encodeURIComponent(id)}/export?format=${format}`, { caseId: id })).blob(),
  moveCase: (id: string, move: { state: string; outcomes: { findingId: string; outcome: string }[]; note: string }) =>
    call<CaseDetail>('POST', `cases/${encodeURIComponent(id)}/state`, { body: move, caseId: id }),
  search: (q: string, signal: AbortSignal) => call<SearchResult>('GET', `search${search({ q })}`, { signal }),
  query: (query: string, parameters: Record<string, unknown>, maxRows: number, signal: AbortSignal) =>
    call<QueryResult>('POST', 'query', { body: { query, parameters, maxRows }, signal }),
  savedQueries: async (signal: AbortSignal) =>
    (await call<{ items: SavedQuery[] }>('GET', 'saved-queries', { signal })).items,
  saveQuery: (name: string, query: string) => call<SavedQuery>('POST', 'saved-queries', { body: { name, query } }),
  forgetQuery: (name: string) => call<SavedQuery>('POST', 'saved-queries', { body: { name } }),
  schema: (signal: AbortSignal) => call<Schema>('GET', 'schema', { signal }),
  rules: (signal: AbortSignal) => call<RuleInfo[]>('GET', 'rules', { signal }),
  imports: (signal: AbortSignal) => call<ImportState>('GET', 'imports/latest', { signal }),
  deliver: (path: string) => call<{ job: string }>('POST', 'deliveries', { body: { path } }),
  job: (id: string, signal: AbortSignal) =>
    call<JobState>('GET', `jobs/${encodeURIComponent(id)}`, { signal }),
  inbox: (signal: AbortSignal) => call<{ unread: number; items: InboxItem[] }>('GET', 'inbox', { signal }),
  markRead: (id: string) => call<unknown>('POST', `inbox/${encodeURIComponent(id)}/read`, { body: {} }),
  lookups: (subject: string, skip: number, take: number, signal: AbortSignal) =>
    call<LookupLog>('GET', `lookups${search({ subject, skip, take })}`, { signal }),
};
