import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';

/** Ways through the questions that come back to a question. */
export function loops({ questions }: Content): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const done = new Set<string>();
  const follow = (id: string, trail: readonly string[]): void => {
    const question = questions.find((one) => one.id === id);
    if (trail.includes(id)) {
      const file = questions.find((one) => one.id === trail.at(-1))?.file ?? id;
      mistakes.push({ file, field: 'answers', mend: `leads back to "${id}": ${[...trail.slice(trail.indexOf(id)), id].join(' → ')}; break the loop` });
    } else if (question && !done.has(id)) {
      for (const { question: next } of question.data.answers) if (next) follow(next, [...trail, id]);
      done.add(id);
    }
  };
  for (const { id } of questions) follow(id, []);
  return mistakes;
}
