import { SYSTEM_NAMES } from '../../vocabulary/systems.ts';
import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';

/** Causes that have no remedy on a system for readers of some tool, verb or place: each needs one that is for everybody. */
export const waysForAll = ({ causes, remedies }: Content): readonly Mistake[] => {
  const forAll = remedies.filter(({ data: { tools, verbs, places, prompts, numbers, traits } }) => !(tools ?? verbs ?? places ?? prompts ?? numbers ?? traits));
  return causes.flatMap(({ file, data }) =>
    data.systems
      .filter((os) => !forAll.some(({ id, data: remedy }) => data.remedies.includes(id) && remedy.systems.includes(os)))
      .map((os) => ({
        file,
        field: 'remedies',
        mend: `add a remedy for ${SYSTEM_NAMES[os]} without "tools", "verbs", "places" and "prompts", so that nobody is left without one`,
      })),
  );
};
