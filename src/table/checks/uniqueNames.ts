import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';

/** A name that a page goes by, and where it is written. */
interface Named {
  readonly file: string;
  readonly field: string;
  readonly name: string;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const namesOf = ({ causes, remedies, guide }: Content): readonly Named[] => [
  ...[...causes, ...remedies, ...guide].flatMap(({ file, data }) => [
    { file, field: 'title', name: data.title },
    { file, field: 'summary', name: data.summary },
  ]),
  ...causes.map(({ file, data }) => ({ file, field: 'short', name: data.short })),
];

/** Pages that share a title, a short name or a summary: nobody could tell them apart in a list. */
export function uniqueNames(content: Content): readonly Mistake[] {
  const names = namesOf(content).map((one) => ({ ...one, key: `${one.field} ${plain(one.name)}` }));
  const files = Map.groupBy(names, ({ key }) => key);
  return names.flatMap(({ file, field, key }) => {
    const other = files.get(key)?.find((one) => one.file !== file);
    return other ? [{ file, field, mend: `write another one: ${other.file} has the same` }] : [];
  });
}
