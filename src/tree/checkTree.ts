import type { Answer, Question } from '../diagnosis/types.ts';

/** What is wrong with the tree; the shape is the table's Mistake. */
interface TreeMistake {
  readonly file: string;
  readonly field: string;
  readonly mend: string;
}

const mistake = (id: string, field: string, mend: string): TreeMistake => ({ file: `content/questions/${id}.mdx`, field, mend });

/** Follows every way from a question; `trail` is the way so far, so a question met twice on it is a loop. */
function walkAll(id: string, byId: ReadonlyMap<string, Question>, trail: readonly string[], seen: Set<string>, mistakes: TreeMistake[]): void {
  if (trail.includes(id)) {
    mistakes.push(mistake(trail.at(-1) ?? id, 'answers', `leads back to "${id}": ${[...trail.slice(trail.indexOf(id)), id].join(' → ')}; break the loop`));
    return;
  }
  if (seen.has(id)) return;
  seen.add(id);
  for (const { question } of byId.get(id)?.answers ?? []) if (question) walkAll(question, byId, [...trail, id], seen, mistakes);
}

const causesOf = ({ cause, causes }: Answer): readonly string[] => [...(cause ? [cause] : []), ...(causes ?? [])];

const duplicates = (question: Question): readonly TreeMistake[] => {
  const ids = question.answers.map(({ id }) => id);
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => mistake(question.id, 'answers', `two answers are called "${id}": rename one`));
};

/** Starts, loops, unreachable questions, unreached causes; empty when the tree is sound. */
export function checkTree(questions: readonly Question[], causes: readonly string[]): readonly TreeMistake[] {
  const starts = questions.filter(({ start }) => start);
  const [start] = starts;
  if (!start || starts.length > 1) return [mistake(starts[1]?.id ?? 'system', 'start', 'exactly one question carries "start: true"')];
  const seen = new Set<string>();
  const mistakes: TreeMistake[] = questions.flatMap(duplicates);
  walkAll(start.id, new Map(questions.map((question) => [question.id, question])), [], seen, mistakes);
  const reached = new Set(questions.filter(({ id }) => seen.has(id)).flatMap(({ answers }) => answers.flatMap(causesOf)));
  return [
    ...mistakes,
    ...questions
      .filter(({ id }) => !seen.has(id))
      .map(({ id }) => mistake(id, '(file)', `nothing leads here: let an answer name "question: ${id}", or remove the file`)),
    ...causes
      .filter((id) => !reached.has(id))
      .map((id) => ({ file: `content/causes/${id}.mdx`, field: '(file)', mend: `no question reaches it: let an answer name "cause: ${id}"` })),
  ];
}
