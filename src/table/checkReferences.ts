import type { Question, Remedy } from '../diagnosis/types.ts';
import type { Mistake } from './readFolder.ts';

interface Content {
  readonly causes: readonly { readonly id: string; readonly remedies: readonly string[] }[];
  readonly remedies: readonly Pick<Remedy, 'id' | 'risk'>[];
  readonly questions: readonly Question[];
}

const missing = (folder: string, id: string, field: string, wanted: string, kind: string): Mistake => ({
  file: `content/${folder}/${id}.mdx`,
  field,
  mend: `there is no ${kind} "${wanted}": correct the id or write content/${kind === 'remedy' ? 'remedies' : `${kind}s`}/${wanted}.mdx`,
});

const RISKS = ['safe', 'careful', 'last-resort'];

/** Remedies that a cause names but nobody wrote, and remedies riskier than the ones behind them. */
function checkRemedies({ causes, remedies }: Content): readonly Mistake[] {
  const risk = new Map(remedies.map(({ id, risk: level }) => [id, RISKS.indexOf(level)]));
  return causes.flatMap((cause) =>
    cause.remedies.flatMap((id, i) => {
      if (!risk.has(id)) return [missing('causes', cause.id, `remedies.${i}`, id, 'remedy')];
      const safer = cause.remedies.slice(i + 1).find((later) => (risk.get(later) ?? 0) < (risk.get(id) ?? 0) && (risk.get(id) ?? 0) === 2);
      return safer ? [{ file: `content/causes/${cause.id}.mdx`, field: `remedies.${i}`, mend: `"${id}" is a last resort and must come after "${safer}"` }] : [];
    }),
  );
}

/** Answers that lead nowhere. */
function checkAnswers({ causes, questions }: Content): readonly Mistake[] {
  const known = { cause: new Set(causes.map(({ id }) => id)), question: new Set(questions.map(({ id }) => id)) };
  return questions.flatMap(({ id, answers }) =>
    answers.flatMap((answer, i) => {
      const wanted = [
        ...(answer.question ? [['question', answer.question] as const] : []),
        ...[answer.cause, ...(answer.causes ?? [])].flatMap((cause) => (cause ? [['cause', cause] as const] : [])),
      ];
      return wanted.filter(([kind, to]) => !known[kind].has(to)).map(([kind, to]) => missing('questions', id, `answers.${i}`, to, kind));
    }),
  );
}

/** Every id that is named somewhere and exists nowhere. */
export const checkReferences = (content: Content): readonly Mistake[] => [...checkRemedies(content), ...checkAnswers(content)];
