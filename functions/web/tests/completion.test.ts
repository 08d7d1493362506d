import { autocomplete } from '@neo4j-cypher/language-support';
import { expect, test } from 'vitest';
import { schema } from '../mock/data';
import { knownNames } from '../src/query/knownNames';

// Every browser of today has this; Node 20 has not.
const iterator = Object.getPrototypeOf(Object.getPrototypeOf([].keys())) as { toArray?: () => unknown[] };
iterator.toArray ??= function toArray(this: Iterable<unknown>) {
  return [...this];
};

const offered = (text: string) =>
  autocomplete(text, knownNames(schema, {}), { caretPosition: text.length, manual: true }).map((item) => item.label);

test('every function of the language is offered where a value may stand', () => {
  expect(offered('MATCH (p:Person) RETURN ')).toEqual(expect.arrayContaining(schema.functions.map((one) => one.name)));
  expect(offered('MATCH (p:Person) RETURN p ORDER BY swe')).toContain('swedishOrder');
  expect(offered('RETURN date.')).toContain('truncate');
});

test('procedures are offered after CALL, and nothing before the schema is there', () => {
  expect(offered('CALL ')).toContain('db.labels');
  expect(autocomplete('RETURN ', knownNames(undefined, {}), { caretPosition: 7, manual: true }).map((item) => item.label))
    .not.toContain('swedishOrder');
});
