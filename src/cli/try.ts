import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { diagnose } from '../judging/diagnose.ts';
import type { Compiled } from '../table/compileTable.ts';
import { compileTable } from '../table/compileTable.ts';
import { mistakeLine } from '../table/Mistake.ts';
import { escapeControls, quoted } from './escapeControls.ts';
import { prove } from './prove.ts';
import { refuse } from './refuse.ts';
import { listedLines, newlyUnproven, unprovenValues } from './unprovenValues.ts';

const USAGE = `Usage: npm run try -- content/causes/ID.mdx
Shows one cause alone: each signature's examples with their verdicts, and what is not proven yet.`;

/** Writes a line without what a terminal would obey: content files hold what was pasted. */
const say = (line: string): void => console.log(escapeControls(line));

/** One cause as its author wants to see it. */
function show({ table, examples }: Compiled, id: string): void {
  for (const row of examples.filter(({ cause }) => cause === id)) {
    const signature = table.causes.find((cause) => cause.id === id)?.signatures[row.signature];
    say(`signatures.${row.signature} (${signature?.strength}): ${signature?.because}`);
    row.examples.forEach((text, i) => {
      const { verdict, level, causes } = diagnose(table, [text]);
      say(`  examples.${i}: ${verdict}, ${level}: ${causes.map((cause) => `${cause.id} ${cause.confidence}`).join(', ') || 'no cause'}`);
    });
    const unproven = prove(table, row);
    for (const { field, mend } of unproven) say(`  ! ${field.replace(`signatures.${row.signature}.`, '')}: ${mend}`);
  }
}

const [file, ...rest] = process.argv.slice(2);
if (!file || rest.length > 0) refuse('try', 'name one file', USAGE);
// npm runs scripts in the project's folder and keeps the caller's in INIT_CWD.
const path = resolve(process.env.INIT_CWD ?? '.', file);
if (!existsSync(path) || basename(dirname(path)) !== 'causes') refuse('try', `there is no cause ${quoted(file)}`, USAGE);
const root = resolve(path, '../..');
const compiled = compileTable(root);
const id = basename(path, '.mdx');
const named = compiled.content.causes.find((cause) => cause.id === id)?.data.remedies ?? [];
const near = [path, ...named.map((remedy) => resolve(root, 'remedies', `${remedy}.mdx`))];
const own = compiled.mistakes.filter(({ file: at }) => near.includes(resolve(at)));
const others = compiled.mistakes.filter((mistake) => !own.includes(mistake));
for (const mistake of own) say(mistakeLine(mistake));
if (own.length === 0 && !compiled.content.causes.some((cause) => cause.id === id)) refuse('try', `there is no cause ${quoted(file)}`, USAGE);
show(compiled, id);
// A file that cannot be read is missing from the table, and what spans files is not checked then: nothing is proven of a part.
if (others.length > 0) say(`\nMistakes in other files: ${others.length}, the first of them:\n${others.slice(0, 3).map(mistakeLine).join('\n')}`);
const values = newlyUnproven(
  unprovenValues(compiled).filter(({ row }) => row.cause === id),
  listedLines(),
);
for (const mistake of values) say(mistakeLine(mistake));
const isProven =
  compiled.mistakes.length === 0 &&
  values.length === 0 &&
  compiled.examples.filter(({ cause }) => cause === id).every((row) => prove(compiled.table, row).length === 0);
say(isProven ? `\n${id} is proven.` : `\n${id} is not proven yet.`);
process.exitCode = isProven ? 0 : 1;
