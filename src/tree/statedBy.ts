import type { Stated } from '../vocabulary/facts.ts';
import { causesOf } from './causesOf.ts';
import type { Standing } from './nextQuestion.ts';

/** What the way through the questions states, for the engine: what was brought, then each answer in the reader's words; a step that was known already states nothing more. */
export function statedBy({ way }: Pick<Standing, 'way'>, brought: Stated['facts']): readonly Stated[] {
  const given = way.map(({ answer, by }): Stated => {
    const causes = causesOf(answer);
    return { by: by === 'answer' ? by : 'link', label: answer.label, facts: by === 'answer' ? answer.states : {}, ...(causes.length > 0 && { causes }) };
  });
  const isEmpty = Object.keys(brought).length === 0;
  const link: Stated = { by: 'link', label: 'the link', facts: brought };
  return [...(isEmpty ? [] : [link]), ...given];
}
