import { saidOn } from '../../answering/sentencesOf.ts';
import type { Solution, Step } from '../../answering/solutions.ts';
import type { System } from '../../vocabulary/systems.ts';

/** A step without the sentences about other systems; all of them where the system is not known. */
export function sayOn<Kind extends Step & { readonly prints?: string }>(step: Kind, os: System | undefined): Kind {
  if (!os) return step;
  const said = (text: string): string => saidOn(text, [os]);
  const ifPrints = step.ifPrints?.map((one) => ({ ...one, do: said(one.do) }));
  return { ...step, say: said(step.say), ...(step.prints !== undefined && { prints: said(step.prints) }), ...(ifPrints && { ifPrints }) };
}

/** A remedy without the sentences about other systems. */
export const solutionOn = (solution: Solution, os: System | undefined): Solution => ({
  ...solution,
  steps: solution.steps.map((step) => sayOn(step, os)),
  check: sayOn(solution.check, os),
});
