import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';
import { proseOf } from './proseOf.ts';

/** What stands where a sentence is still to be written. */
const PLACEHOLDER = /\b(?:TODO|FIXME|TBD|XXX|lorem ipsum)\b|\?{3}/i;

/** Articles in which something is still to be written. */
export const unwritten = (content: Content): readonly Mistake[] =>
  Object.values(content)
    .flat()
    .flatMap(({ file, data, body }) => {
      const names = 'summary' in data ? [data.title, data.summary] : [data.question];
      const found = [...names, ...proseOf(body)].map((text) => PLACEHOLDER.exec(text)?.[0]).find(Boolean);
      return found ? [{ file, field: '(body)', mend: `write what is to stand in place of "${found}"` }] : [];
    });
