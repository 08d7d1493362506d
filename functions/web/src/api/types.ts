/** The answers of the HTTP API, as the page uses them. */

export interface Health {
  version: string;
  environment: string;
  ready: boolean;
  day: string | null;
  demo?: boolean;
}

export type RoleName =
  | 'analyst'
  | 'social_services'
  | 'housing_company'
  | 'internal_audit'
  | 'data_protection_officer'
  | 'administrator';

export interface Me {
  name: string;
  role: RoleName;
  company?: string | null;
  may: { query: boolean; search: boolean; imports: boolean; admin: boolean };
  purposes: string[];
}

export type CaseState = 'hit' | 'initial_review' | 'in_depth_review' | 'closed';

export interface CaseItem {
  id: string;
  subjectType: string;
  subjectKey: string;
  title: string;
  points: number;
  rules: string[];
  state: CaseState;
  openedOn: string;
  headlineSv: string;
  headlineEn: string;
  new?: boolean;
}

export interface Facet {
  id: string;
  count: number;
}

export interface CaseList {
  total: number;
  items: CaseItem[];
  facets: { rules: Facet[]; subjectTypes: Facet[]; states: Facet[] };
}

export interface SubjectRef {
  type: string;
  key: string;
  title: string;
}

export interface FindingNumber {
  name: string;
  /** Written by the server, a number or a date. */
  value: string;
  limit?: string | null;
  unit?: string | null;
  labelSv?: string | null;
  labelEn?: string | null;
}

export interface CounterEvidence {
  code: string;
  textSv: string;
  textEn: string;
  held: boolean;
}

export interface Finding {
  id: string;
  ruleId: string;
  ruleVersion: number | string;
  ruleNameSv: string;
  ruleNameEn: string;
  points: number;
  explanationSv: string;
  explanationEn: string;
  numbers: FindingNumber[];
  clearsSv?: string | null;
  clearsEn?: string | null;
  lawSv?: string | null;
  lawEn?: string | null;
  rows: { file: string; line: number }[];
  counterEvidence: CounterEvidence[];
  related: SubjectRef[];
  /** Set when the case is closed. */
  outcome?: string | null;
}

export interface HistoryEntry {
  at: string;
  by: string;
  from?: CaseState | null;
  to: CaseState;
  outcome?: string | null;
  note?: string | null;
}

export interface CaseDetail {
  id: string;
  subject: SubjectRef;
  points: number;
  state: CaseState;
  openedOn: string;
  recipient: string;
  assignee?: string | null;
  deadline?: string | null;
  findings: Finding[];
  history: HistoryEntry[];
  allowed: CaseState[];
}

export interface PictureNode {
  id: string;
  label: string;
  title: string;
  subtitle?: string | null;
  focus?: boolean | null;
}

export interface PictureEdge {
  id: string;
  from: string;
  to: string;
  type: string;
  title?: string | null;
}

export interface Picture {
  nodes: PictureNode[];
  edges: PictureEdge[];
}

/** The shortest chain from the subject of a case to a node: its edges, and the same in words, one step a part. */
export interface Chain {
  to: string;
  edges: string[];
  textSv: string;
  textEn: string;
}

/** How much a node ties a picture together; `between` is a share from 0 to 1. */
export interface NodeRank {
  id: string;
  between: number;
  pageRank: number;
  degree: number;
}

export interface CaseGraph extends Picture {
  chains: Chain[];
  ranks: NodeRank[];
}

export interface SearchItem {
  type: string;
  key: string;
  title: string;
  subtitle?: string | null;
  caseIds: string[];
}

export interface SearchResult {
  items: SearchItem[];
  refused?: { reasonSv: string; reasonEn: string } | null;
}

export interface QueryResult {
  columns: string[];
  rows: unknown[][];
  graph?: Picture | null;
  elapsedMs: number;
  truncated: boolean;
  warnings?: string[] | null;
  /** The steps of EXPLAIN and PROFILE, one a line. */
  plan?: string | null;
}

export interface SchemaProperty {
  name: string;
  type: string;
}

export interface SchemaLabel {
  name: string;
  partition?: string;
  titleSv?: string;
  titleEn?: string;
  properties: SchemaProperty[];
}

export interface SchemaType {
  name: string;
  from: string | string[];
  to: string | string[];
  titleSv?: string;
  titleEn?: string;
  properties: SchemaProperty[];
}

export interface QueryExample {
  id: string;
  nameSv: string;
  nameEn: string;
  query: string;
}

/** A query kept by name; its parameters are asked for each time. */
export interface SavedQuery {
  name: string;
  query: string;
}

export interface QueryFunction {
  name: string;
  signature: string;
  isAggregate: boolean;
}

export interface QueryProcedure {
  name: string;
  columns: string[];
}

export interface Schema {
  labels: SchemaLabel[];
  types: SchemaType[];
  examples: QueryExample[];
  functions: QueryFunction[];
  procedures: QueryProcedure[];
}

export interface RuleParameter {
  name: string;
  value: number | string | string[];
  unit: string;
  source: string;
}

export interface RuleInfo {
  id: string;
  version: number | string;
  group?: string;
  nameSv: string;
  nameEn: string;
  points: number;
  /** The points of each level, where the rule has several. */
  levels: number[];
  subjects: string[];
  recipients: string[];
  parameters: RuleParameter[];
  guards: string[];
  lawSv: string;
  lawEn: string;
  clearsSv: string;
  clearsEn: string;
  query: string;
  hits: number;
  outcomes: number;
  confirmed: number;
  suspended: boolean;
}

export interface ImportFile {
  name: string;
  rows: number;
  accepted: number;
  rejected: number;
  byCode?: Record<string, number> | null;
  warnings?: Record<string, number> | null;
  duplicates?: number | null;
  droppedColumns?: string[] | null;
  unknownColumns?: string[] | null;
  matchRate?: number | null;
  ageDays?: number | null;
  state?: string | null;
}

export interface ImportDelivery {
  name: string;
  partition: string;
  controller?: string | null;
  extractDate?: string | null;
  accepted: boolean;
  reasons: { file: string; column: string; code: string }[];
  files: ImportFile[];
}

export interface JobState {
  state: string;
  messageSv: string;
  messageEn: string;
}

export interface ImportState {
  at: string | null;
  accepted: boolean;
  deliveries: ImportDelivery[];
  /** The broken rules in words, by code. */
  texts: Record<string, { sv: string; en: string }>;
  day: string | null;
  evaluatedAt: string | null;
  rulesMuted: { id: string; reason: string; reasonEn: string }[];
}

export interface InboxItem {
  id: string;
  at: string;
  caseId: string;
  titleSv: string;
  titleEn: string;
  state: CaseState;
  readAt?: string | null;
}

export interface LookupRow {
  seq: number;
  at: string;
  caller: string;
  role: string;
  purpose: string;
  caseReference: string;
  action: string;
  text: string;
  subjects: string[];
  hash: string;
}

export interface LookupLog {
  total: number;
  chainIntact: boolean;
  items: LookupRow[];
}

export interface Problem {
  title?: string;
  detail?: string;
  status?: number;
  line?: number;
  column?: number;
  errors?: Record<string, string[]>;
}
