import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';

/** The questions that a reader can come to. */
function reachedQuestions({ questions }: Content): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const { question } of questions.find((one) => one.id === id)?.data.answers ?? []) if (question) visit(question);
  };
  for (const { id, data } of questions) if (data.start) visit(id);
  return seen;
}

/** Questions that nothing leads to, causes that no question reaches, remedies that no cause names. */
export function reached(content: Content): readonly Mistake[] {
  const seen = reachedQuestions(content);
  const answers = content.questions.filter(({ id }) => seen.has(id)).flatMap(({ data }) => data.answers);
  const causes = new Set(answers.flatMap(({ cause, causes: left = [] }) => [cause, ...left]));
  const remedies = new Set(content.causes.flatMap(({ data }) => data.remedies));
  const lonely = (articles: Content[keyof Content], known: ReadonlySet<string | undefined>, mend: (id: string) => string): readonly Mistake[] =>
    articles.filter(({ id }) => !known.has(id)).map(({ id, file }) => ({ file, field: '(file)', mend: mend(id) }));
  return [
    ...lonely(content.questions, seen, (id) => `nothing leads here: let an answer name "question: ${id}", or remove the file`),
    ...lonely(content.causes, causes, (id) => `no question reaches it: let an answer name "cause: ${id}"`),
    ...lonely(content.remedies, remedies, (id) => `no cause names it: add "${id}" to a cause's remedies, or remove the file`),
  ];
}
