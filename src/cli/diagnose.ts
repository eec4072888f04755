import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { report } from '../answering/report.ts';
import { diagnose } from '../judging/diagnose.ts';
import { loadTable } from '../table/loadTable.ts';
import { answerLine } from './answerLine.ts';
import { bytesOf } from './bytesOf.ts';
import { chunksOf, Unreadable } from './chunksOf.ts';
import { escapeControls } from './escapeControls.ts';
import { inUtf8 } from './inUtf8.ts';
import { linesOf } from './linesOf.ts';
import { printVerdict } from './printVerdict.ts';
import { refuse } from './refuse.ts';
import { textIn } from './textIn.ts';
import { warningOf } from './warningOf.ts';
import { write } from './write.ts';

const USAGE = `Usage: npm run --silent diagnose -- [FILE] [--json | --jsonl]
Reads FILE, or standard input, and says why pip was refused.
  --json   one object for programs
  --jsonl  a line {"id","text"} each in, a line {"id","verdict",…} each out`;

interface Wishes {
  readonly file: string | undefined;
  readonly form: 'words' | 'json' | 'jsonl' | 'help';
}

/** The command line's wishes. */
function wishes(): Wishes {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (positionals.length > 1) refuse('diagnose', 'give one file at a time', USAGE);
    return { file: positionals[0], form: values.help ? 'help' : values.jsonl ? 'jsonl' : values.json ? 'json' : 'words' };
  } catch (error) {
    return refuse('diagnose', error instanceof Error ? error.message : String(error), USAGE);
  }
}

const table = () => loadTable(join(import.meta.dirname, '..', '..', 'content'));

/** Answers each line as soon as it is there. */
async function answerLines(file: string | undefined): Promise<void> {
  const known = table();
  let at = 0;
  for await (const line of linesOf(inUtf8(chunksOf(file)))) {
    at++;
    const isEmpty = line?.every((byte) => byte === 32 || byte === 9 || byte === 13);
    if (!isEmpty) await write(answerLine(known, line, at));
  }
}

/** Answers one text, in words or as an object. */
async function answerText(file: string | undefined, isJson: boolean): Promise<void> {
  const read = textIn(await bytesOf(chunksOf(file)));
  const known = table();
  const verdict = diagnose(known, [read.text]);
  const object = () => escapeControls(JSON.stringify({ ...report(known, verdict), warning: warningOf(verdict, read) }, null, 2));
  await write(`${isJson ? object() : printVerdict(known, verdict, read.text, read.warning)}\n`);
}

async function main(): Promise<void> {
  const { file, form } = wishes();
  if (form === 'help') await write(`${USAGE}\n`);
  else if (form === 'jsonl') await answerLines(file);
  else await answerText(file, form === 'json');
}

main().catch((error: unknown) => {
  if (error instanceof Unreadable) refuse('diagnose', error.message);
  throw error;
});
