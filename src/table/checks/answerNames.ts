import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';

/** Answers of one question that share a name. */
export const answerNames = ({ questions }: Content): readonly Mistake[] =>
  questions.flatMap(({ file, data }) => {
    const ids = data.answers.map(({ id }) => id);
    return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => ({ file, field: 'answers', mend: `two answers are called "${id}": rename one` }));
  });
