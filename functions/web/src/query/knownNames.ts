import type { DbSchema } from '@neo4j-cypher/language-support';
import type { QueryFunction, QueryProcedure, Schema } from '../api/types';

type Functions = NonNullable<NonNullable<DbSchema['functions']>[string]>;
type Procedures = NonNullable<NonNullable<DbSchema['procedures']>[string]>;

const language = 'CYPHER 5';

/** All names that a query may hold, in the shape the completion wants. */
export function knownNames(schema: Schema | undefined, parameters: Record<string, unknown>): DbSchema {
  const properties = [...(schema?.labels ?? []), ...(schema?.types ?? [])].flatMap((one) => one.properties.map((property) => property.name));
  return {
    labels: schema?.labels.map((label) => label.name) ?? [],
    relationshipTypes: schema?.types.map((type) => type.name) ?? [],
    propertyKeys: [...new Set(properties)],
    parameters,
    functions: { [language]: Object.fromEntries(schema?.functions.map((one) => [one.name, functionOf(one)]) ?? []) },
    procedures: { [language]: Object.fromEntries(schema?.procedures.map((one) => [one.name, procedureOf(one)]) ?? []) },
    graphSchema: schema?.types.flatMap((type) =>
      [type.from].flat().flatMap((from) => [type.to].flat().map((to) => ({ from, to, relType: type.name })))) ?? [],
  };
}

function functionOf({ name, signature, isAggregate }: QueryFunction): Functions[string] {
  return {
    name, signature, aggregating: isAggregate, category: '', description: signature, isBuiltIn: true, isDeprecated: false,
    argumentDescription: [], returnDescription: '',
  };
}

function procedureOf({ name, columns }: QueryProcedure): Procedures[string] {
  return {
    name, description: '', mode: 'READ', worksOnSystem: false, argumentDescription: [], admin: false, option: { deprecated: false },
    returnDescription: columns.map((column) => ({ name: column, description: '', type: 'STRING', isDeprecated: false })),
    signature: `${name}() :: (${columns.join(', ')})`,
  };
}
