import type { IncomingMessage } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { callers, details, imports, itemOf, picture, rules, schema } from './data';

/** Answers the API from invented data, so that the page can be worked on without the server. Not part of any build. */
export function mockApi(): Plugin {
  return {
    name: 'registry-mock-api',
    configureServer: (server) => { server.middlewares.use('/api', answer); },
    configurePreviewServer: (server) => { server.middlewares.use('/api', answer); },
  };
}

const answer: Connect.NextHandleFunction = async (request, response) => {
  const [status, body] = respond(request, await bodyOf(request));
  response.statusCode = status;
  response.setHeader('Content-Type', status < 400 ? 'application/json' : 'application/problem+json');
  response.end(JSON.stringify(body));
};

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const part of request) {
    parts.push(part as Buffer);
  }

  return parts.length === 0 ? {} : JSON.parse(Buffer.concat(parts).toString('utf8')) as Record<string, unknown>;
}

function respond(request: IncomingMessage, body: Record<string, unknown>): [number, unknown] {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const me = callers[String(request.headers['x-api-key'] ?? '')];
  if (url.pathname === '/health') {
    return [200, { version: '0.1.0', environment: 'test', ready: true, day: '2026-06-30', demo: true }];
  }

  if (!me) {
    return [401, { title: 'A known key must be given.' }];
  }

  const [, view = '', id = '', part = ''] = url.pathname.split('/');
  switch (view) {
    case 'me': return [200, me];
    case 'rules': return [200, rules];
    case 'schema': return [200, schema];
    case 'imports': return [200, imports];
    case 'inbox': return [200, { unread: 1, items: details.slice(0, 3).map((one, at) => ({
      id: `i${at}`, at: '2026-06-30T06:00:00Z', caseId: one.id, state: one.state, readAt: at > 0 ? '2026-06-30T07:00:00Z' : null,
      titleSv: `Nytt ärende: ${one.subject.title} (${one.points} poäng)`, titleEn: `New case: ${one.subject.title} (${one.points} points)` })) }];
    case 'lookups': return [200, { total: 20, chainIntact: true, items: Array.from({ length: 20 }, (_, at) => ({
      seq: 20 - at, at: '2026-06-30T07:12:00Z', caller: 'Anna Analytiker', role: 'analyst', purpose: 'control', caseReference: '', action: 'case',
      text: 'c-71f09a', subjects: ['lease:5560160680/K-10023', 'person:197001239297', 'person:197002129273'].slice(0, 1 + at % 3), hash: 'c0ffee4711c0ffee4711' })) }];
    case 'saved-queries': return [200, { items: [] }];
    case 'query': return query(String(body['query']));
    case 'search': return search(url.searchParams.get('q') ?? '', me.role);
    case 'cases': return id === '' ? list(url.searchParams) : one(id, part, body);
    default: return [404, { title: 'Not found' }];
  }
}

function list(parameters: URLSearchParams): [number, unknown] {
  const is = (name: string, value: string) => (parameters.get(name) ?? value) === value;
  const q = (parameters.get('q') ?? '').toLowerCase();
  const items = details.map(itemOf)
    .filter((item) => is('state', item.state) && is('subjectType', item.subjectType) && item.points >= Number(parameters.get('minPoints') ?? 0)
      && (parameters.get('rule') === null || item.rules.includes(parameters.get('rule')!))
      && (parameters.get('group') === null || item.rules.some((rule) => rule.startsWith(parameters.get('group')!)))
      && `${item.title} ${item.subjectKey}`.toLowerCase().includes(q))
    .sort((left, right) => right.points - left.points);
  const count = (values: string[]) => [...new Set(values)].sort().map((id) => ({ id, count: values.filter((one) => one === id).length }));
  return [200, {
    total: items.length, items: items.slice(0, Number(parameters.get('take') ?? 50)),
    facets: {
      rules: count(items.flatMap((item) => item.rules)), subjectTypes: count(items.map((item) => item.subjectType)), states: count(items.map((item) => item.state)),
    },
  }];
}

function one(id: string, part: string, body: Record<string, unknown>): [number, unknown] {
  const found = details.find((detail) => detail.id === id);
  if (!found) {
    return [404, { title: 'Not found' }];
  }

  if (part === 'graph') {
    return [200, {
      ...picture,
      chains: picture.nodes.slice(1, 3).map((node) => ({ to: node.id, edges: picture.edges.slice(0, 1).map((edge) => edge.id),
        textSv: `${picture.nodes[0]!.title} avser ${node.title}`, textEn: `${picture.nodes[0]!.title} of ${node.title}` })),
      ranks: [{ id: picture.nodes[0]!.id, between: 0.5, pageRank: 0.2, degree: 4 }],
    }];
  }

  if (part === 'state') {
    const to = body['state'] as typeof found.state;
    if (!found.allowed.includes(to)) {
      return [409, { title: 'Conflict' }];
    }

    const outcomes = body['outcomes'] as { outcome: string }[];
    found.history.push({ at: new Date().toISOString(), by: 'Anna Analytiker', from: found.state, to, note: String(body['note']), outcome: outcomes.map((each) => each.outcome).join('|') });
    found.state = to;
    found.allowed = to === 'initial_review' ? ['in_depth_review', 'closed'] : to === 'in_depth_review' ? ['closed'] : [];
  }

  return [200, found];
}

function query(text: string): [number, unknown] {
  const bad = text.search(/RETRUN|CREATE/);
  if (bad >= 0) {
    const before = text.slice(0, bad).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    const line = text.split('\n')[before.length - 1] ?? '';
    return [400, { title: 'SyntaxError', line: before.length, column, detail: `${line}\n${' '.repeat(column - 1)}^ expected RETURN` }];
  }

  const node = (at: number) => ({ id: `n${at}`, labels: [picture.nodes[at]!.label], properties: { key: picture.nodes[at]!.title, rooms: 2 } });
  return [200, {
    columns: ['d', 'residents', 'person'], rows: [1, 3, 9].map((at) => [node(at), 12 - at, '197001239297']), graph: picture, elapsedMs: 14, truncated: false, warnings: [],
  }];
}

function search(q: string, role: string): [number, unknown] {
  if (role === 'social_services' && !/^[\d-]+$|^[BC]-/i.test(q)) {
    return [200, { items: [], refused: { reasonSv: 'Biståndsuppgifter får bara sökas på person-, besluts- eller ärendenummer (2001:637 15 §).', reasonEn: 'Assistance data may be searched by person, decision or case number only (2001:637 15 §).' } }];
  }

  const items = details.map(itemOf).filter((item) => `${item.title} ${item.subjectKey}`.toLowerCase().includes(q.toLowerCase())).slice(0, 20)
    .map((item) => ({ type: item.subjectType, key: item.subjectKey, title: item.title, subtitle: item.subjectType === 'lease' ? 'Förstahandskontrakt, aktivt' : null, caseIds: [item.id] }));
  return [200, { items }];
}
