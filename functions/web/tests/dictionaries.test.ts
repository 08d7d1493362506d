import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../src/i18n/en';
import { sv } from '../src/i18n/sv';
import { fill, makeText } from '../src/i18n/text';

const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(`${folder}/${entry.name}`) : /\.tsx?$/.test(entry.name) ? [`${folder}/${entry.name}`] : []);
}

test('both languages have the same keys', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort());
});

test.each(Object.entries(sv))('%s has the same blanks in both languages', (key, text) => {
  expect(blanks(en[key as keyof typeof en])).toEqual(blanks(text));
});

test('no text accuses anybody', () => {
  const all = [...Object.values(sv), ...Object.values(en)].join('\n');
  expect(all).not.toMatch(/bedrägeri|fusk|misstänk|skyldig|cheat/i);
});

test('every key without a token is used by some view', () => {
  const used = sources('src').filter((file) => !file.includes('/i18n/')).map((file) => readFileSync(file, 'utf8')).join('\n');
  const tokens = new Set([...used.matchAll(/word\(\s*'(\w+)'|word\([^')]*\?\s*'(\w+)'\s*:\s*'(\w+)'/g)].flatMap((match) => match.slice(1)));
  const unused = Object.keys(sv).filter((key) => !tokens.has(key.split('.')[0] ?? '') && !used.includes(`'${key}'`));
  expect(unused).toEqual([]);
});

test('a blank without a value stays visible', () => {
  expect(fill('{a} och {b}', { a: 1 })).toBe('1 och {b}');
});

test('dates, numbers and unknown tokens are shown in the language', () => {
  const [swedish, english] = [makeText('sv'), makeText('en')];
  expect(swedish.date('2026-06-30')).toBe('30 juni 2026');
  expect(english.date('2026-06-30T12:00:00Z')).toBe('30 Jun 2026');
  expect(swedish.date(null)).toBe('–');
  expect(swedish.number(1234.5).replace(/\s/g, ' ')).toBe('1 234,5');
  expect(english.number(1234.5)).toBe('1,234.5');
  expect(swedish.word('outcome', 'lawful')).toBe('Allt i sin ordning');
  expect(swedish.word('outcome', 'nagot_nytt')).toBe('nagot nytt');
  expect(english.pick('hej', null)).toBe('hej');
});
