import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';

type Kind = 'causes' | 'remedies' | 'questions';
interface Naming {
  readonly file: string;
  readonly field: string;
  readonly kind: Kind;
  readonly id: string;
}

const WORDS: Readonly<Record<Kind, string>> = { causes: 'cause', remedies: 'remedy', questions: 'question' };

const ofCauses = ({ causes }: Content): readonly Naming[] =>
  causes.flatMap(({ file, data }) => [
    ...data.remedies.map((id, i) => ({ file, field: `remedies.${i}`, kind: 'remedies' as const, id })),
    ...(data['yields-to'] ?? []).map((id, i) => ({ file, field: `yields-to.${i}`, kind: 'causes' as const, id })),
  ]);

const ofAnswers = ({ questions }: Content): readonly Naming[] =>
  questions.flatMap(({ file, data }) =>
    data.answers.flatMap(({ question, cause, causes = [] }, i) => [
      ...(question ? [{ file, field: `answers.${i}`, kind: 'questions' as const, id: question }] : []),
      ...[...(cause ? [cause] : []), ...causes].map((id) => ({ file, field: `answers.${i}`, kind: 'causes' as const, id })),
    ]),
  );

/** Ids that are named somewhere and exist nowhere. */
export const unknownIds = (content: Content): readonly Mistake[] =>
  [...ofCauses(content), ...ofAnswers(content)]
    .filter(({ kind, id }) => !content[kind].some((article) => article.id === id))
    .map(({ file, field, kind, id }) => ({
      file,
      field,
      mend: `there is no ${WORDS[kind]} "${id}": correct the id or write content/${kind}/${id}.mdx`,
    }));
