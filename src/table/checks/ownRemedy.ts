import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';

/** A remedy that more causes share is good for everything and made for nothing. */
const MOST_CAUSES = 6;

/** Causes that are offered nothing but what is offered to everybody. Where only somebody else can help, the cause says so in no-free-way. */
export function ownRemedy({ causes }: Content): readonly Mistake[] {
  const shared = (remedy: string): number => causes.filter(({ data }) => data.remedies.includes(remedy)).length;
  return causes
    .filter(({ data }) => !data['no-free-way'] && data.remedies.every((remedy) => shared(remedy) > MOST_CAUSES))
    .map(({ file }) => ({ file, field: 'remedies', mend: `name a remedy of its own kind, one that at most ${MOST_CAUSES} causes share` }));
}
