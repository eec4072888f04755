import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';

/** No question to begin with, or more than one. */
export const oneStart = ({ questions }: Content): readonly Mistake[] => {
  const starts = questions.filter(({ data }) => data.start);
  const file = starts[1]?.file ?? questions[0]?.file ?? 'content/questions';
  return starts.length === 1 ? [] : [{ file, field: 'start', mend: 'exactly one question carries "start: true"' }];
};
