import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';

/** Sources that do not say what was read of them, or that they could not be opened. */
export const checkedSources = ({ causes, remedies, guide }: Content): readonly Mistake[] =>
  [...causes, ...remedies, ...guide].flatMap(({ file, data }) =>
    data.sources.flatMap(({ url, checked, unopened }, i) =>
      checked || unopened
        ? []
        : [{ file, field: `sources.${i}`, mend: `open ${url} and write what you read: checked: "pip 26.2" or the day; or unopened: true where you cannot` }],
    ),
  );
