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
  const names = namesOf(content);
  return names.flatMap(({ file, field, name }) => {
    const other = names.find((one) => one.field === field && one.file !== file && plain(one.name) === plain(name));
    return other ? [{ file, field, mend: `write another one: ${other.file} has the same` }] : [];
  });
}
