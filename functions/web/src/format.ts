/** A person number as officers write it: ÅÅMMDD-NNNN, with a plus sign from the year the holder turns 100. */
export function shortPersonId(id: string, year: number): string {
  if (!/^\d{12}$/.test(id)) {
    return id;
  }

  const sign = year - Number(id.slice(0, 4)) >= 100 ? '+' : '-';
  return `${id.slice(2, 8)}${sign}${id.slice(8)}`;
}

export function shortCompanyId(id: string): string {
  return /^\d{10}$/.test(id) ? `${id.slice(0, 6)}-${id.slice(6)}` : id;
}

/** The canonical address key (municipality, street, number, letter, dwelling number) as an address. */
export function addressOfKey(key: string, dwellingWord: string): string {
  const parts = key.split('|');
  if (parts.length !== 5) {
    return key;
  }

  const [, street = '', number = '', letter = '', dwelling = ''] = parts;
  return [readableStreet(street), number, letter, dwelling === '' ? '' : `${dwellingWord} ${dwelling}`].filter((part) => part !== '').join(' ');
}

/** One table as CSV for spreadsheets: semicolons, quotes doubled, and no cell that a spreadsheet would run as a formula. */
export function toCsv(columns: string[], rows: string[][]): string {
  const cell = (text: string) => {
    const safe = /^[=+@\t\r]|^-(?![\d.,]+$)/.test(text) ? `'${text}` : text;
    return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [columns, ...rows].map((row) => row.map(cell).join(';')).join('\r\n') + '\r\n';
}

/** The names of the parameters a query asks for, in order of appearance, strings and comments left out. */
export function parametersOf(query: string): string[] {
  const bare = query.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/g, ' ');
  return [...new Set([...bare.matchAll(/\$([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ''))];
}

const temporalTypes: Record<string, string> = {
  date: 'Date', time: 'Time', localtime: 'LocalTime', datetime: 'OffsetDateTime', localdatetime: 'LocalDateTime', duration: 'Duration',
};

/**
 * What an officer typed as a parameter: a number, true, false, null, a JSON list, a temporal value such as
 * date('2026-06-30'), else text. Ten digits and more are an id.
 */
export function parameterValue(text: string): unknown {
  const trimmed = text.trim();
  const temporal = /^(date|time|localtime|datetime|localdatetime|duration)\('([^']*)'\)$/.exec(trimmed);
  if (temporal) {
    return { $type: temporalTypes[temporal[1] ?? ''], _value: temporal[2] };
  }

  if (/^(-?\d{1,9}(\.\d+)?|true|false|null|\[.*\]|\{.*\}|".*")$/s.test(trimmed)) {
    try {
      return JSON.parse(trimmed);
    } catch {
      // Not JSON after all: the text itself is the value.
      return trimmed;
    }
  }

  return trimmed;
}

/** A number as the server writes it, or null where the text is none (a date, a word, a long id). */
export function numberOf(text: string | null | undefined): number | null {
  return text && /^-?\d{1,12}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** Canonical street names are upper case; people read `Storgatan` better. */
export function readableStreet(street: string): string {
  return street.toLocaleLowerCase('sv').replace(/(^|[\s-])\p{L}/gu, (start) => start.toLocaleUpperCase('sv'));
}

/** Lines of each file with neighbours drawn together: 79, 80, 81, 90 are `79–81` and `90`. */
export function linesByFile(rows: readonly { file: string; line: number }[]): { file: string; lines: string }[] {
  const files = new Map<string, number[]>();
  for (const { file, line } of rows) {
    files.set(file, [...(files.get(file) ?? []), line]);
  }

  return [...files].map(([file, lines]) => {
    const runs: [number, number][] = [];
    for (const line of [...new Set(lines)].sort((left, right) => left - right)) {
      const last = runs.at(-1);
      if (last && line === last[1] + 1) {
        last[1] = line;
      } else {
        runs.push([line, line]);
      }
    }

    return { file, lines: runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ') };
  });
}
