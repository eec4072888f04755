import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { packageFolder } from './packageFolder.ts';

/** Packages whose files are copied into the site rather than bundled: Starlight has Pagefind write the search. */
const COPIED = ['pagefind'];
const LICENCE = /^(?:licen[cs]e|copying|notice)(?:-\w+)?(?:\.(?:md|txt))?$/i;
const LINE = '-'.repeat(80);

/** The texts themselves; some packages keep them in a folder. */
const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => LICENCE.test(name))
    .flatMap((entry) => (entry.isDirectory() ? textsIn(join(folder, entry.name)) : [readFileSync(join(folder, entry.name), 'utf8').trim()]));

/** One package with the texts that its authors want to go along. */
function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Readonly<Record<string, string>>;
  const texts = textsIn(folder);
  if (texts.length === 0) throw new Error(`${name} goes into the site and brings no licence text: ask its authors for one, or do without the package.`);
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

/** The licence of the site, and those of the packages of which it carries a part. */
export function licencesText(own: string, folders: readonly string[]): string {
  const intro = 'The site carries parts of these packages, each under the licence that follows its name.';
  return `${[`Access Granted\n\n${own.trim()}`, intro, ...folders.map(noticeOf).toSorted()].join(`\n\n${LINE}\n\n`)}\n`;
}

/** Leaves licences.txt in the built site; `folders` are filled while it is bundled. */
export const writeLicences = (folders: ReadonlySet<string>): AstroIntegration => ({
  name: 'write-licences',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const copied = COPIED.flatMap((name) => packageFolder(fileURLToPath(import.meta.resolve(name))) ?? []);
      const own = readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8');
      writeFileSync(join(fileURLToPath(dir), 'licences.txt'), licencesText(own, [...new Set([...folders, ...copied])]));
    },
  },
});
