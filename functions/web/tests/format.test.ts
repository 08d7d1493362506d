import { describe, expect, test } from 'vitest';
import { addressOfKey, linesByFile, parametersOf, parameterValue, shortCompanyId, shortPersonId, toCsv } from '../src/format';

describe('shortPersonId', () => {
  test.each([
    ['197001239297', 2026, '700123-9297'],
    ['189001019802', 2026, '900101+9802'],
    ['K-10023', 2026, 'K-10023'],
  ])('%s in %i is %s', (id, year, shown) => expect(shortPersonId(id, year)).toBe(shown));
});

test('lines are drawn together', () => {
  const rows = [79, 80, 81, 90].map((line) => ({ file: 'a.csv', line })).concat([{ file: 'b.csv', line: 2 }]);
  expect(linesByFile(rows)).toEqual([{ file: 'a.csv', lines: '79–81, 90' }, { file: 'b.csv', lines: '2' }]);
});

test('company ids have their hyphen', () => expect(shortCompanyId('5560160680')).toBe('556016-0680'));

test.each([
  ['1980|STORGATAN|12|B|1203', 'Storgatan 12 B lgh 1203'],
  ['1980|NORRA ÅGATAN|3||', 'Norra Ågatan 3'],
  ['7b0e9c1e-5d0a-4f63-9a52-0c8f6f2f1a01', '7b0e9c1e-5d0a-4f63-9a52-0c8f6f2f1a01'],
])('address of %s', (key, shown) => expect(addressOfKey(key, 'lgh')).toBe(shown));

describe('toCsv', () => {
  test('quotes and doubles', () => expect(toCsv(['a', 'b;c'], [['x"y', 'z']])).toBe('a;"b;c"\r\n"x""y";z\r\n'));
  test.each(['=1+1', '+46', '@x', '-cmd'])('%s is no formula', (text) => expect(toCsv(['a'], [[text]])).toContain(`'${text}`));
  test('negative numbers stay numbers', () => expect(toCsv(['a'], [['-12.5']])).toBe('a\r\n-12.5\r\n'));
});

test('parameters are found outside strings and comments', () => {
  expect(parametersOf("/* $no */ MATCH (p {id: $id}) // $no\nWHERE p.x = '$no' AND p.y > $min AND p.z < $min RETURN p")).toEqual(['id', 'min']);
});

test.each([
  ['12', 12], ['0.3', 0.3], ['true', true], ['["a","b"]', ['a', 'b']], ['2026-06-30', '2026-06-30'], ['[oops', '[oops'],
  [' hemtjanst ', 'hemtjanst'], ["date('2026-06-30')", { $type: 'Date', _value: '2026-06-30' }], ['"12"', '12'], ['null', null],
])('parameter %s', (text, value) => expect(parameterValue(text)).toEqual(value));

test('a person number typed as a parameter stays text', () => {
  expect(parameterValue('197001239297')).toBe('197001239297');
  expect(parameterValue('0701740605')).toBe('0701740605');
});
