import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Lays the licences of everything that went into the bundle beside it, as those licences ask. */
export function licences(): Plugin {
  return {
    name: 'registry-licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const inputs = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? Object.keys(output.modules) : output.originalFileNames));
      const packages = new Map(inputs.flatMap((input) => packageOf(input) ?? []));
      // A style sheet's font is no module of any chunk.
      packages.set('@fontsource-variable/inter', join('node_modules', '@fontsource-variable', 'inter'));
      const source = [...packages].sort(([left], [right]) => left.localeCompare(right)).map(([name, folder]) => `${name}\n\n${textOf(folder)}`);
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: source.join(`\n${'-'.repeat(80)}\n\n`) });
    },
  };
}

function packageOf(input: string): [[string, string]] | null {
  const found = /^\0?(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(input);
  return found?.[1] && found[2] ? [[found[2], found[1]]] : null;
}

function textOf(folder: string): string {
  const file = existsSync(folder) ? readdirSync(folder).find((name) => /^licen[cs]e/i.test(name)) : undefined;
  const manifest = join(folder, 'package.json');
  return file ? readFileSync(join(folder, file), 'utf8').trim()
    : existsSync(manifest) ? `Licence: ${(JSON.parse(readFileSync(manifest, 'utf8')) as { license?: string }).license ?? 'see its package'}`
    : 'Licence: see its package';
}
