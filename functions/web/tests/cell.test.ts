import { expect, test } from 'vitest';
import { placesOf } from '../src/navigation';
import { cellText, entityOf, entityTitle, stepsOf } from '../src/query/cell';

test('cells read as text', () => {
  expect(cellText(null)).toBe('');
  expect(cellText([1, 'a', null])).toBe('1, a, ');
  expect(cellText({ a: 1, b: [2] })).toBe('{a: 1, b: 2}');
});

test('nodes and relationships are told from maps', () => {
  expect(entityOf({ labels: ['Person'], properties: { id: 'x' } })).toEqual({ kind: 'node', name: 'Person', properties: { id: 'x' } });
  expect(entityOf({ type: 'OWNS', properties: {} })?.kind).toBe('relationship');
  expect(entityOf({ type: 'OWNS' })).toBeNull();
  expect(entityOf('x')).toBeNull();
});

test.each([
  ['Person', { given: 'Eva', surname: 'Ek', id: '197001239297' }, 'Eva Ek 197001239297'],
  ['Dwelling', { key: 'k', street: 'STORGATAN', number: '12', letter: 'B', dwellingNumber: '1203' }, 'Storgatan 12 B 1203'],
  ['Dwelling', { key: 'k' }, 'k'],
  ['Company', { orgno: '5560160680' }, '5560160680'],
  ['FamilyUnit', { key: 'k', adults: 2 }, 'k'],
  ['FamilyUnit', {}, ''],
])('%s is called by what people know', (name, properties, title) => expect(entityTitle(name, properties)).toBe(title));

test('a path is walked in its order', () => {
  expect(stepsOf({ nodes: ['a', 'b', 'c'], relationships: [1, 2] })).toEqual(['a', 1, 'b', 2, 'c']);
  expect(stepsOf({ nodes: [], relationships: [] })).toBeNull();
  expect(stepsOf({ nodes: ['a'] })).toBeNull();
  expect(stepsOf('a')).toBeNull();
});

test('a caller is led only to what the server says it may use', () => {
  const may = { query: false, search: false, imports: false, admin: false };
  const views = (role: Parameters<typeof placesOf>[0]['role'], extra = {}) =>
    placesOf({ name: '', role, purposes: [], may: { ...may, ...extra } }).map((place) => place.view);
  expect(views('analyst', { query: true, search: true })).toEqual(['cases', 'inbox', 'search', 'query', 'rules']);
  expect(views('housing_company', { search: true })).toEqual(['cases', 'inbox', 'search', 'rules']);
  expect(views('data_protection_officer')).toEqual(['log', 'rules']);
  expect(views('administrator', { imports: true })).toEqual(['imports', 'rules']);
});
