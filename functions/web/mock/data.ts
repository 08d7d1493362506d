import type { CaseDetail, CaseItem, CaseState, Finding, ImportState, Me, Picture, RuleInfo, Schema } from '../src/api/types';

/** A handful of invented cases for work on the page without a server. Person numbers are from the public list of test numbers. */
export const callers: Record<string, Me> = {
  'demo-analyst': caller('Anna Analytiker', 'analyst', { query: true, search: true, imports: true }, ['control', 'data_quality']),
  'demo-social': caller('Sofia Socialsekreterare', 'social_services', { search: true }, ['case_work', 'control']),
  'demo-housing': { ...caller('Hans Handläggare', 'housing_company', { search: true }, ['tenancy_check']), company: '5560160680' },
  'demo-audit': caller('Inger Internrevisor', 'internal_audit', {}, ['audit']),
  'demo-dpo': caller('Dag Dataskydd', 'data_protection_officer', {}, ['audit']),
  'demo-admin': caller('Adam Administratör', 'administrator', { imports: true, admin: true }, []),
};

function caller(name: string, role: Me['role'], may: Partial<Me['may']>, purposes: string[]): Me {
  return { name, role, may: { query: false, search: false, imports: false, admin: false, ...may }, purposes };
}

const rule = (
  id: string, nameSv: string, nameEn: string, points: number, law: string, guards: string[],
  parameters: [string, number, string][], explanationSv: string, explanationEn: string, clearsSv: string, clearsEn: string): RuleInfo & ReturnType<typeof explained> => ({
  id, version: 1, nameSv, nameEn, points, recipients: id < 'B99' && id >= 'B' ? ['social_services'] : ['analyst', 'social_services', 'housing_company'],
  parameters: parameters.map(([name, value, unit]) => ({ name, value, unit, source: 'default' })), guards, lawSv: law, lawEn: law, hits: 3 + id.charCodeAt(2) % 5 * 2,
  levels: [points], subjects: ['dwelling'], outcomes: 12, confirmed: 8, suspended: false,
  query: `MATCH (p:Person)-[a:PARTY_TO {role: 'huvudhyresgast'}]->(l:Lease)-[:OF]->(d:Dwelling)\nWHERE l.active AND NOT l.muted\nRETURN l AS subject, collect(d) AS related, $${parameters[0]?.[0] ?? 'day'} AS limit`,
  clearsSv, clearsEn,
  ...explained(explanationSv, explanationEn),
});

function explained(sv: string, en: string) {
  return { explanationSv: sv, explanationEn: en };
}

export const rules: (RuleInfo & ReturnType<typeof explained>)[] = [
  rule('A02', 'Trångbodd norm 2 och flera familjer', 'Overcrowded by norm 2 with several families', 2, 'FOL 32 c §', ['X09', 'X12', 'X18'],
    [['minNorm2Excess', 2, 'persons'], ['minFamilyUnits', 3, 'units']],
    '9 personer från 5 familjeenheter är folkbokförda i 2 rum och kök, 7 fler än norm 2 (gräns 2).',
    '9 persons of 5 family units are registered in 2 rooms and a kitchen, 7 more than norm 2 (limit 2).',
    'Rätt antal rum i lägenhetsregistret, eller flyttanmälan från dem som inte bor där.', 'The right number of rooms in the dwelling register, or a notice of move from those who do not live there.'),
  rule('A04', 'Hög omsättning på bostad', 'High turnover at a dwelling', 2, 'FOL 32 c §', ['X12', 'X13', 'X14', 'X18'],
    [['windowDays', 365, 'days'], ['minMoveIns', 6, 'persons']],
    '14 personer har flyttat in under 365 dagar (gräns 6) och stannat 71 dagar i median (gräns 120).',
    '14 persons moved in within 365 days (limit 6) and stayed a median of 71 days (limit 120).',
    'Korttidsboende, genomgångsbostad eller omnumrerad gata.', 'Short-stay housing, a transition flat or a re-addressed street.'),
  rule('T01', 'Hyresgäst skriven någon annanstans', 'Tenant registered elsewhere', 3, 'JB 12:39', ['X02', 'X03', 'X05', 'X06', 'X11', 'X13', 'X17'],
    [['minElsewhereDays', 60, 'days'], ['minOtherDays', 60, 'days']],
    'Huvudhyresgästen är sedan 214 dagar folkbokförd i en annan bostad (gräns 60) och 2 personer utan släktskap är folkbokförda här sedan 190 dagar (gräns 60).',
    'The main tenant has been registered at another dwelling for 214 days (limit 60), and 2 persons who are no relatives have been registered here for 190 days (limit 60).',
    'Tillstånd till andrahandsuthyrning, eller att hyresgästen vistas på annan plats i högst ett år.', 'Permission to sub-let, or that the tenant stays elsewhere for at most one year.'),
  rule('T07', 'Kontrakt på avliden eller utvandrad', 'Lease of a dead or emigrated person', 2, 'JB 12:5', ['X15'], [['graceDays', 90, 'days']],
    'Huvudhyresgästen utvandrade för 163 dagar sedan (gräns 90) och kontraktet är inte uppsagt.',
    'The main tenant emigrated 163 days ago (limit 90) and no notice was given on the lease.',
    'Uppsägning, eller att make eller maka tar över kontraktet.', 'Notice on the lease, or that the spouse takes it over.'),
  rule('B03', 'Summerad boendekostnad', 'Sum of housing costs', 3, '2001:637 15 §', [], [['rentFactor', 1.2, 'factor'], ['minHouseholds', 2, 'households']],
    'Två hushåll har fått boendekostnad för samma bostad i 4 månader; summan är 1,9 gånger hyran (gräns 1,2).',
    'Two households were granted housing costs for the same dwelling in 4 months; the sum is 1.9 times the rent (limit 1.2).',
    'Två skilda rumskontrakt, eller en månad med hyresskuld.', 'Two separate room leases, or a month with arrears.'),
  rule('I06', 'Delat utbetalningskonto', 'Shared payout account', 2, 'Lag 2008:206', ['X15'], [['minHouseholds', 2, 'households'], ['minMonths', 2, 'months']],
    'Tre hushåll utan släktskap har fått utbetalningar till samma konto i 5 månader (gräns 2 hushåll, 2 månader).',
    'Three unrelated households were paid to the same account for 5 months (limit 2 households, 2 months).',
    'God man, förvaltare, hyresvärd eller kommunens betalkort.', 'A guardian, a landlord or the payment cards of the municipality.'),
  rule('C05', 'Betalning till olämplig', 'Payment to an unfit company', 3, 'LOU 13 kap.', [], [],
    '3 betalningar om sammanlagt 412 500 kr är daterade efter att bolaget avregistrerades.',
    '3 payments of SEK 412,500 in all are dated after the company was struck off.',
    'En slutfaktura för tid före avregistreringen, eller en konkursförvaltare som driver boet.', 'A final invoice for time before, or a trustee who runs the estate.'),
];

function finding(id: string, ruleId: string, numbers: Finding['numbers'], related: Finding['related']): Finding {
  const from = rules.find((one) => one.id === ruleId)!;
  return {
    id, ruleId, ruleVersion: 1, ruleNameSv: from.nameSv, ruleNameEn: from.nameEn, points: from.points,
    explanationSv: from.explanationSv, explanationEn: from.explanationEn, numbers, clearsSv: from.clearsSv, clearsEn: from.clearsEn, lawSv: from.lawSv, lawEn: from.lawEn,
    rows: [
      { file: 'housing/hyreskontrakt.csv', line: 1204 }, { file: 'housing/kontraktsparter.csv', line: 1377 },
      { file: 'population/folkbokforing.csv', line: 18233 }, { file: 'population/folkbokforing.csv', line: 18234 },
    ],
    counterEvidence: from.guards.map((code, at) => ({
      code, held: false,
      textSv: ['Inget undantag är registrerat.', 'Inget tillstånd till andrahandsuthyrning täcker dagen.', 'Bostaden är en vanlig bostad.'][at % 3]!,
      textEn: ['No exception is registered.', 'No approved sub-let covers the day.', 'The dwelling is an ordinary one.'][at % 3]!,
    })),
    related,
  };
}

const dwelling = '1980|STORGATAN|12|B|1203';
const persons = ['197001239297', '197002129273', '197102049280', '197102189284'];
const people = persons.map((key) => ({ type: 'person', key, title: key }));

const tenancy = finding('f1', 'T01', [
  { name: 'elsewhereDays', value: '214', limit: '60', unit: 'days', labelSv: 'Skriven någon annanstans', labelEn: 'Registered elsewhere' },
  { name: 'otherDays', value: '190', limit: '60', unit: 'days', labelSv: 'Andra skrivna här', labelEn: 'Others registered here' },
  { name: 'others', value: '2', limit: '1', unit: 'persons', labelSv: 'Personer utan släktskap', labelEn: 'Persons who are no relatives' },
], [{ type: 'dwelling', key: dwelling, title: 'Storgatan 12 B lgh 1203' }, ...people.slice(0, 3)]);
const turnover = finding('f2', 'A04', [
  { name: 'moveIns', value: '14', limit: '6', unit: 'persons', labelSv: 'Inflyttade på ett år', labelEn: 'Moved in within a year' },
  { name: 'medianStay', value: '71', limit: '120', unit: 'days', labelSv: 'Vistelse i median', labelEn: 'Median stay' },
], people);
const crowding = finding('f3', 'A02', [
  { name: 'norm2Excess', value: '7', limit: '2', unit: 'persons', labelSv: 'Fler än norm 2', labelEn: 'More than norm 2' },
  { name: 'familyUnits', value: '5', limit: '3', unit: 'units', labelSv: 'Familjeenheter', labelEn: 'Family units' },
], people);

const next: Record<CaseState, CaseState[]> = {
  hit: ['initial_review'], initial_review: ['in_depth_review', 'closed'], in_depth_review: ['closed'], closed: [],
};

function detail(id: string, subject: CaseDetail['subject'], findings: Finding[], state: CaseState, openedOn: string): CaseDetail {
  return {
    id, subject, findings, state, openedOn, recipient: 'analyst', points: findings.reduce((sum, one) => sum + one.points, 0),
    allowed: next[state], deadline: state === 'in_depth_review' ? '2026-09-12' : null, assignee: state === 'in_depth_review' ? 'Anna Analytiker' : null,
    history: state === 'hit' ? [] : [{ at: '2026-06-16T09:12:00Z', by: 'Anna Analytiker', from: 'hit', to: 'initial_review', note: 'Bolaget har ombetts kontrollera kontraktet.' }],
  };
}

export const details: CaseDetail[] = [
  detail('c-71f09a', { type: 'lease', key: '5560160680/K-10023', title: 'K-10023, Storgatan 12 B lgh 1203' }, [tenancy, turnover, crowding], 'initial_review', '2026-06-15'),
  detail('c-20be11', { type: 'dwelling', key: dwelling, title: dwelling }, [turnover, tenancy], 'hit', '2026-06-29'),
  detail('c-9a4c02', { type: 'person', key: persons[0]!, title: persons[0]! }, [finding('f4', 'I06', [
    { name: 'households', value: '3', limit: '2', unit: 'households', labelSv: 'Hushåll på kontot', labelEn: 'Households at the account' },
    { name: 'months', value: '5', limit: '2', unit: 'months', labelSv: 'Månader', labelEn: 'Months' }], people), finding('f5', 'B03', [
    { name: 'factor', value: '1.9', limit: '1.2', unit: 'factor', labelSv: 'Summa mot hyran', labelEn: 'Sum against the rent' }], [])], 'in_depth_review', '2026-06-14'),
  detail('c-5521de', { type: 'company', key: '5567230103', title: 'Exempelvård i Norrby AB' }, [finding('f6', 'C05', [
    { name: 'amount', value: '412500', limit: null, unit: 'SEK', labelSv: 'Betalt efter avregistreringen', labelEn: 'Paid after it was struck off' }], [])], 'hit', '2026-06-29'),
  detail('c-0cc3d1', { type: 'lease', key: '5560160680/K-11840', title: 'K-11840, Ågatan 3 lgh 1001' }, [finding('f7', 'T07', [
    { name: 'days', value: '163', limit: '90', unit: 'days', labelSv: 'Dagar sedan utvandringen', labelEn: 'Days since the emigration' }], people.slice(2))], 'hit', '2026-06-22'),
  ...Array.from({ length: 67 }, (_, at) => detail(`c-${(at + 4096).toString(16)}`, { type: 'lease', key: `5560160680/K-${12000 + at * 7}`, title: `K-${12000 + at * 7}, Kvarngatan ${at + 1} lgh 1${at % 3}0${1 + at % 4}` },
    at % 3 === 0 ? [tenancy] : [finding(`g${at}`, 'T07', [{ name: 'days', value: String(95 + at), limit: '90', unit: 'days', labelSv: 'Dagar sedan utvandringen', labelEn: 'Days since the emigration' }], [])],
    at % 5 === 0 ? 'closed' : 'hit', '2026-06-01')),
];

export function itemOf(one: CaseDetail): CaseItem {
  const first = one.findings[0]!;
  return {
    id: one.id, subjectType: one.subject.type, subjectKey: one.subject.key, title: one.subject.title, points: one.points,
    rules: one.findings.map((part) => part.ruleId), state: one.state, openedOn: one.openedOn,
    headlineSv: first.explanationSv, headlineEn: first.explanationEn, new: one.state === 'hit' && one.openedOn > '2026-06-25',
  };
}

export const picture: Picture = {
  nodes: [
    { id: 'n0', label: 'Lease', title: 'K-10023', subtitle: 'förstahand, 9 420 kr', focus: true },
    { id: 'n1', label: 'Dwelling', title: 'Storgatan 12 B lgh 1203', subtitle: '2 rum, 58 m²' },
    { id: 'n2', label: 'Person', title: '700123-9297', subtitle: 'huvudhyresgäst' },
    { id: 'n3', label: 'Dwelling', title: 'Ängsvägen 4', subtitle: '4 rum, 112 m²' },
    { id: 'n4', label: 'Person', title: '700212-9273' },
    { id: 'n5', label: 'Person', title: '710204-9280' },
    { id: 'n6', label: 'Company', title: 'Norrbybostäder AB' },
    { id: 'n7', label: 'Person', title: '710218-9284' },
    { id: 'n8', label: 'FamilyUnit', title: '2 personer' },
    { id: 'n9', label: 'Address', title: 'Storgatan 12 B' },
  ],
  edges: [
    { id: 'e0', from: 'n2', to: 'n0', type: 'PARTY_TO' }, { id: 'e1', from: 'n0', to: 'n1', type: 'OF' },
    { id: 'e2', from: 'n2', to: 'n3', type: 'REGISTERED_AT' }, { id: 'e3', from: 'n4', to: 'n1', type: 'REGISTERED_AT' },
    { id: 'e4', from: 'n5', to: 'n1', type: 'REGISTERED_AT' }, { id: 'e5', from: 'n6', to: 'n0', type: 'LETS' },
    { id: 'e6', from: 'n7', to: 'n3', type: 'REGISTERED_AT' }, { id: 'e7', from: 'n2', to: 'n8', type: 'MEMBER_OF' },
    { id: 'e8', from: 'n7', to: 'n8', type: 'MEMBER_OF' }, { id: 'e9', from: 'n1', to: 'n9', type: 'AT' },
    { id: 'e10', from: 'n8', to: 'n3', type: 'LIVES_IN' }, { id: 'e11', from: 'n6', to: 'n1', type: 'OWNS' },
  ],
};

const property = (name: string, type = 'text') => ({ name, type });
export const schema: Schema = {
  labels: [
    { name: 'Person', partition: 'population', properties: ['id', 'given', 'surname', 'bornFrom', 'adult'].map((one) => property(one)) },
    { name: 'Dwelling', partition: 'population', properties: ['key', 'street', 'number', 'rooms', 'areaM2', 'residents'].map((one) => property(one)) },
    { name: 'Lease', partition: 'housing', properties: ['key', 'kind', 'start', 'end', 'active', 'muted'].map((one) => property(one)) },
    { name: 'Company', partition: 'company', properties: ['orgno', 'name'].map((one) => property(one)) },
  ],
  types: [
    { name: 'REGISTERED_AT', from: 'Person', to: ['Dwelling', 'Municipality'], properties: ['from', 'to', 'current'].map((one) => property(one)) },
    { name: 'PARTY_TO', from: ['Person', 'Company'], to: 'Lease', properties: ['role', 'from', 'to'].map((one) => property(one)) },
    { name: 'OF', from: 'Lease', to: 'Dwelling', properties: [] },
  ],
  examples: rules.map(({ id, nameSv, nameEn, query }) => ({ id, nameSv, nameEn, query })),
  functions: [
    { name: 'coalesce', signature: 'coalesce(value, ...)', isAggregate: false },
    { name: 'count', signature: 'count(value)', isAggregate: true },
    { name: 'date.truncate', signature: 'date.truncate(string, value?, value?)', isAggregate: false },
    { name: 'swedishOrder', signature: 'swedishOrder(string)', isAggregate: false },
  ],
  procedures: [{ name: 'db.labels', columns: ['label'] }],
};

const file = (name: string, rows: number, rejected: number, extra: object = {}) =>
  ({ name, rows, accepted: rows - rejected, rejected, ageDays: 3, state: 'fresh', ...extra });
export const imports: ImportState = {
  at: '2026-06-29T20:14:09Z', accepted: true, day: '2026-06-30', evaluatedAt: '2026-06-29T20:14:12Z',
  deliveries: [
    { name: 'population', partition: 'population', controller: 'Kommunstyrelsen', extractDate: '2026-06-30', accepted: true, reasons: [], files: [
      file('personer.csv', 20184, 3, { byCode: { check_digit_must_fit: 2, date_must_exist: 1 }, droppedColumns: ['kon', 'medborgarskap'] }),
      file('folkbokforing.csv', 61022, 0, { matchRate: 0.9934, duplicates: 12 }), file('lagenheter.csv', 9511, 0)] },
    { name: 'housing', partition: 'housing', controller: 'Norrbybostäder AB', extractDate: '2026-06-28', accepted: true, reasons: [], files: [
      file('hyreskontrakt.csv', 2504, 1, { matchRate: 0.981, byCode: { money_must_be_whole_or_have_two_decimals: 1 }, unknownColumns: ['anteckning'] }), file('andrahand.csv', 96, 0, { ageDays: 21, state: 'stale' })] },
  ],
  texts: {
    check_digit_must_fit: { sv: 'ska sluta med rätt kontrollsiffra', en: 'must end in its check digit' },
    date_must_exist: { sv: 'ska vara ett datum som finns', en: 'must be a date that exists' },
    money_must_be_whole_or_have_two_decimals: { sv: 'ska vara ett heltal eller ha två decimaler', en: 'must be whole or have two decimals' },
  },
  rulesMuted: [{ id: 'T05', reason: 'underlaget är för gammalt', reasonEn: 'its inputs are too old' }, { id: 'A07', reason: 'underlag saknas', reasonEn: 'inputs are missing' }],
};
