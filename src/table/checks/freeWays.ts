import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';

/** Permission causes without a way that needs no administrator rights, by system, that do not say why. */
export const freeWays = ({ causes, remedies }: Content): readonly Mistake[] =>
  causes
    .filter(({ data }) => data.family === 'permission' && !data['no-free-way'])
    .flatMap(({ file, data }) =>
      data.systems
        .filter((os) => !remedies.some(({ id, data: remedy }) => data.remedies.includes(id) && remedy.rights === 'none' && remedy.systems.includes(os)))
        .map((os) => ({ file, field: 'remedies', mend: `add a remedy that needs no administrator rights on ${os}, or say in no-free-way why there is none` })),
    );
