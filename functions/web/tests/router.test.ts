import { expect, test } from 'vitest';
import { parseRoute, routeTo } from '../src/router';
import { filterOf, forgetFilters, isFiltered, parametersOfFilter } from '../src/views/caseFilter';

test('a route survives the way there and back', () => {
  const hash = routeTo('cases', 'c/71 å', { rule: 'T01', state: '', points: '0' });
  expect(hash).toBe('#/cases/c%2F71%20%C3%A5?rule=T01');
  const route = parseRoute(hash);
  expect([route.view, route.id, route.parameters.get('rule')]).toEqual(['cases', 'c/71 å', 'T01']);
});

test.each([['', '', ''], ['#/', '', ''], ['#/rules/T01', 'rules', 'T01'], ['#/cases/%E0%A4%A', 'cases', '%E0%A4%A']])(
  'hash %s', (hash, view, id) => {
    const route = parseRoute(hash);
    expect([route.view, route.id]).toEqual([view, id]);
  });

test('free text never reaches the address', () => {
  const filter = { rule: 'T01', group: '', subjectType: 'lease', state: '', minPoints: 3, q: '197001239297' };
  const hash = routeTo('cases', '', parametersOfFilter(filter));
  expect(hash).toBe('#/cases?rule=T01&subject=lease&points=3');
  expect(filterOf(parseRoute(hash).parameters)).toEqual(filter);
  forgetFilters();
  expect(filterOf(parseRoute(hash).parameters).q).toBe('');
});

test('odd points in the address are no filter', () => {
  expect(isFiltered(filterOf(new URLSearchParams('points=abc')))).toBe(false);
  expect(filterOf(new URLSearchParams('points=-4')).minPoints).toBe(0);
});
