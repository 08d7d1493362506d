import { readableStreet } from '../format';

/** One value of a query result as text. Nodes and relationships show what they are before what they hold. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) {
    return '';
  }

  if (Array.isArray(value)) {
    return value.map(cellText).join(', ');
  }

  if (typeof value === 'object') {
    const entries = Object.entries(value as Record<string, unknown>);
    return `{${entries.map(([name, part]) => `${name}: ${cellText(part)}`).join(', ')}}`;
  }

  return String(value);
}

/** The nodes and relationships of a path in their order, or null where the value is none. */
export function stepsOf(value: unknown): unknown[] | null {
  if (value === null || typeof value !== 'object') {
    return null;
  }

  const { nodes, relationships } = value as { nodes?: unknown; relationships?: unknown };
  return Array.isArray(nodes) && Array.isArray(relationships) && nodes.length === relationships.length + 1
    ? nodes.flatMap((node: unknown, at) => (at === 0 ? [node] : [relationships[at - 1], node]))
    : null;
}

interface Entity {
  kind: 'node' | 'relationship';
  name: string;
  properties: Record<string, unknown>;
}

/** A node or relationship in the answer's JSON, whichever of the usual field names it uses. */
export function entityOf(value: unknown): Entity | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return null;
  }

  const fields = value as Record<string, unknown>;
  const properties = fields['properties'];
  if (properties === null || typeof properties !== 'object') {
    return null;
  }

  const labels = fields['labels'];
  const type = fields['type'];
  return Array.isArray(labels) ? { kind: 'node', name: labels.join(':'), properties: properties as Record<string, unknown> }
    : typeof type === 'string' ? { kind: 'relationship', name: type, properties: properties as Record<string, unknown> }
    : null;
}

/** What people call a node of a result: an address, a name, an id; the first telling property where we know no better. */
export function entityTitle(name: string, properties: Record<string, unknown>): string {
  const join = (...names: string[]) => names.map((part) => cellText(properties[part])).filter((part) => part !== '').join(' ');
  switch (name) {
    case 'Person': return join('given', 'surname', 'id');
    case 'Dwelling':
    case 'Address': {
      const address = [readableStreet(join('street')), join('number', 'letter', 'dwellingNumber')].filter((part) => part !== '').join(' ');
      return address === '' ? join('key') : address;
    }

    case 'Company': return join('name') || join('orgno');
    case 'Lease': return join('leaseId') || join('key');
    default: return ['name', 'role', 'kind', 'value', 'id', 'key', 'code', 'amount'].map((one) => join(one)).find((one) => one !== '') ?? '';
  }
}
