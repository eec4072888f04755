import { riskRank } from '../../vocabulary/risks.ts';
import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';

/** A last resort that stands before a safer remedy of the same cause. */
export const riskOrder = ({ causes, remedies }: Content): readonly Mistake[] => {
  const rank = new Map(remedies.map(({ id, data }) => [id, riskRank(data.risk)]));
  const isLastResort = (id: string): boolean => rank.get(id) === riskRank('last-resort');
  return causes.flatMap(({ file, data }) =>
    data.remedies.flatMap((id, i) => {
      const safer = isLastResort(id) ? data.remedies.slice(i + 1).find((later) => !isLastResort(later)) : undefined;
      return safer ? [{ file, field: `remedies.${i}`, mend: `"${id}" is a last resort and must come after "${safer}"` }] : [];
    }),
  );
};
