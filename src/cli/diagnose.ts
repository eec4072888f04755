import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { report } from '../answering/report.ts';
import { diagnose } from '../judging/diagnose.ts';
import { encodingOf } from '../reading/text/encodingOf.ts';
import { loadTable } from '../table/loadTable.ts';
import { answerLines } from './answerLines.ts';
import { printVerdict } from './printVerdict.ts';

const USAGE = `Usage: npm run --silent diagnose -- [FILE] [--json | --jsonl]
Reads FILE, or standard input, and says why pip was refused.
  --json   one object for programs
  --jsonl  a line {"id","text"} each in, a line {"id","verdict",…} each out`;

/** Says what is wrong with the call and ends with 2, as command line tools do. */
function refuse(message: string): never {
  console.error(`diagnose: ${message}\n${USAGE}`);
  process.exit(2);
}

/** The command line's wishes. */
function wishes(): { readonly file: string | undefined; readonly json: boolean; readonly jsonl: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (positionals.length > 1) refuse('give one file at a time');
    return { file: positionals[0], json: values.json ?? false, jsonl: values.jsonl ?? false };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Bytes that are no text become replacement marks. */
const decode = (bytes: Buffer): string => new TextDecoder(encodingOf(bytes)).decode(bytes);

function read(name: string | undefined): string {
  if (name === undefined) return decode(readFileSync(0));
  // npm runs scripts in the project's folder and keeps the caller's in INIT_CWD.
  const path = resolve(process.env.INIT_CWD ?? '.', name);
  if (!existsSync(path)) refuse(`there is no file "${name}"`);
  if (!statSync(path).isFile()) refuse(`"${name}" is not a file`);
  return decode(readFileSync(path));
}

const { file, json, jsonl } = wishes();
const text = read(file);
const table = loadTable(join(import.meta.dirname, '..', '..', 'content'));
if (jsonl) process.stdout.write(answerLines(table, text));
else {
  const verdict = diagnose(table, [text]);
  console.log(json ? JSON.stringify(report(table, verdict), null, 2) : printVerdict(table, verdict, text));
}
