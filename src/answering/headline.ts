import type { Table } from '../vocabulary/content.ts';
import type { Level, Verdict } from '../vocabulary/verdict.ts';
import { isRead, lacking } from './lacking.ts';

/** How sure a verdict is, in words. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = { certain: 'certain', likely: 'likely', possible: 'possible, not sure' };

const titles = (table: Table, verdict: Verdict): readonly string[] =>
  verdict.causes.map(({ id }) => table.causes.find((cause) => cause.id === id)?.title ?? id);

/** An undecided text in one line. */
function openHeadline(verdict: Verdict): string {
  if (verdict.near?.step) return 'A step of a remedy did not work';
  return isRead(verdict) ? 'No cause can be named yet' : 'This is not enough to tell';
}

/** The verdict in one line. */
export function headline(table: Table, verdict: Verdict): string {
  const [first = '', second = ''] = titles(table, verdict);
  const headlines: Readonly<Record<Verdict['verdict'], string>> = {
    cause: first,
    lookalike: `Not a permission problem: ${first}`,
    between: `Either: ${first}. Or: ${second}`,
    unrelated: 'This is not about installing a Python package',
    solved: 'The installation succeeded',
    unknown: openHeadline(verdict),
  };
  return headlines[verdict.verdict];
}

/** What a verdict that names no single cause advises; undefined where there is one. */
export function advice(verdict: Verdict): string | undefined {
  const words: Readonly<Partial<Record<Verdict['verdict'], string>>> = {
    unrelated: 'No line here comes from pip or another installer of Python packages. If it did come from one, paste the lines above as well, with the command.',
    solved: 'The last thing it says is a success. If Python still cannot import the package, a different Python may be running.',
    between: 'More than one cause fits. What tells them apart stands below; the checks only look.',
    unknown: lacking(verdict, (verdict.near?.causes.length ?? 0) > 0).join(' '),
  };
  return words[verdict.verdict];
}
