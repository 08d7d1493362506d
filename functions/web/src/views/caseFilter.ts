import type { CaseFilter } from '../api/client';

/** The free text of the filter is kept here and not in the address: an officer may type a person number. */
let freeText = '';

export function filterOf(parameters: URLSearchParams): CaseFilter {
  return {
    rule: parameters.get('rule') ?? '',
    group: parameters.get('group') ?? '',
    subjectType: parameters.get('subject') ?? '',
    state: parameters.get('state') ?? '',
    minPoints: Math.max(0, Math.trunc(Number(parameters.get('points') ?? 0)) || 0),
    q: freeText,
  };
}

export function parametersOfFilter(filter: CaseFilter): Record<string, string> {
  freeText = filter.q;
  return {
    rule: filter.rule, group: filter.group, subject: filter.subjectType, state: filter.state, points: String(filter.minPoints),
  };
}

export function isFiltered(filter: CaseFilter): boolean {
  return filter.q !== '' || filter.minPoints > 0
    || [filter.rule, filter.group, filter.subjectType, filter.state].some((value) => value !== '');
}

export function forgetFilters(): void {
  freeText = '';
}
