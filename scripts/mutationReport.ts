import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report, Room } from './mutation/readReport.ts';
import { roomsOf, survivorsOf } from './mutation/readReport.ts';

/** Prints per room how many mutants the tests notice, and lists in a file those that they do not. */
const folder = join(import.meta.dirname, '../reports/mutation');
const file = join(folder, 'mutation.json');

if (!existsSync(file)) {
  console.error('There is no report yet: run "npm run mutate".');
  process.exit(1);
}

const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
const survivors = survivorsOf(report);

const row = ({ room, mutants, killed, survived, noCoverage, score }: Room) => ({
  room,
  mutants,
  'killed or timed out': killed,
  survived,
  'no coverage': noCoverage,
  score: score === undefined ? '-' : `${score.toFixed(1)} %`,
});

console.table(
  Object.fromEntries(
    roomsOf(report)
      .map(row)
      .map(({ room, ...rest }) => [room, rest]),
  ),
);
writeFileSync(join(folder, 'survivors.txt'), survivors.map((line) => `${line}\n`).join(''));
console.log(`${survivors.length} that no test notices: reports/mutation/survivors.txt`);
