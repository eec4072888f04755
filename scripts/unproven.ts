import { writeFileSync } from 'node:fs';
import { LIST, lineOf, listedLines, staleLines, unprovenValues } from '../src/cli/unprovenValues.ts';
import { compileTable } from '../src/table/compileTable.ts';

/** Takes out of tests/content/unprovenValues.txt what is proven by now, or gone. It adds nothing: the list may only shrink. */
const values = unprovenValues(compileTable('content'));
const listed = listedLines();
const stale = staleLines(values, listed);
const left = listed.filter((line) => !stale.includes(line));
writeFileSync(LIST, left.map((line) => `${line}\n`).join(''));
console.log(`${stale.length} taken out, ${left.length} left; ${values.filter((value) => !listed.includes(lineOf(value))).length} unproven beside the list`);
