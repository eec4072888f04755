import { report } from '../answering/report.ts';
import { diagnose } from '../judging/diagnose.ts';
import type { Table } from '../vocabulary/content.ts';

/** One line's question, or what is wrong with the line. */
function parseLine(line: string): { readonly id: unknown; readonly text: string } | string {
  try {
    const { id, text } = JSON.parse(line) as { id?: unknown; text?: unknown };
    return typeof text === 'string' ? { id, text } : 'the line has no "text"';
  } catch {
    return 'the line is no JSON';
  }
}

/** A line of JSON for each line of JSON; a line that cannot be read is answered by its error. */
export function answerLines(table: Table, lines: string): string {
  const answers = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => {
      const question = parseLine(line);
      if (typeof question === 'string') return { line: i + 1, error: question };
      const { verdict, level, causes, facts, remedies, leftOut } = report(table, diagnose(table, [question.text]));
      return { id: question.id, verdict, level, causes, facts, remedies, leftOut };
    });
  return answers.map((answer) => `${JSON.stringify(answer)}\n`).join('');
}
