import { report } from '../answering/report.ts';
import { diagnose } from '../judging/diagnose.ts';
import type { Table } from '../vocabulary/content.ts';
import { TOO_LONG } from './bytesOf.ts';
import { escapeControls } from './escapeControls.ts';
import { textIn } from './textIn.ts';
import { warningOf } from './warningOf.ts';

/** A line's question; `id` is whatever JSON the caller likes. */
interface Question {
  readonly id?: unknown;
  readonly text: string;
}

function parseLine(line: string): Partial<Question> | string {
  try {
    const found: unknown = JSON.parse(line);
    return typeof found === 'object' && found ? found : {};
  } catch {
    return 'the line is no JSON';
  }
}

/** The answer to one line, as a line has it. */
function answer(table: Table, { id, text }: Question, warning?: string): object {
  const { verdict, level, causes, facts, remedies, leftOut } = report(table, diagnose(table, [text]));
  return { id, verdict, level, causes, facts, remedies, leftOut, warning: warningOf({ causes }, { text, ...(warning && { warning }) }) };
}

function answerTo(table: Table, line: Uint8Array, at: number): object {
  const { text, warning } = textIn(line);
  const question = parseLine(text);
  if (typeof question === 'string') return { line: at, error: question, warning };
  if (typeof question.text !== 'string') return { id: question.id, line: at, error: 'the line has no "text"' };
  return answer(table, { ...question, text: question.text }, warning);
}

/** A line of JSON for a line of JSON, the `at`-th; a line that cannot be read is answered by its error, and none ends the rest. */
export function answerLine(table: Table, line: Uint8Array | undefined, at: number): string {
  if (!line) return `${JSON.stringify({ line: at, error: `the line ${TOO_LONG}` })}\n`;
  try {
    return `${escapeControls(JSON.stringify(answerTo(table, line, at)))}\n`;
  } catch (error) {
    return `${escapeControls(JSON.stringify({ line: at, error: `the line cannot be judged: ${String(error)}` }))}\n`;
  }
}
