import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';

/** Two causes that step back for each other: neither would ever be named. */
export const mutualYields = ({ causes }: Content): readonly Mistake[] =>
  causes.flatMap(({ id, file, data }) =>
    (data['yields-to'] ?? [])
      .filter((other) => causes.find((cause) => cause.id === other)?.data['yields-to']?.includes(id))
      .map((other) => ({ file, field: 'yields-to', mend: `"${other}" yields to this cause as well: keep one of the two` })),
  );
