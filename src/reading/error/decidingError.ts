import type { FoundError } from './findErrors.ts';

/** How much an error decides: a number before words, a path before none; what only warns gives way to all. */
const weight = (error: FoundError): number => (error.warned ? 0 : 4) + (error.number ? 2 : 0) + (error.path ? 1 : 0);

/** The deciding error: the last of the weightiest. */
export function decidingError(errors: readonly FoundError[]): FoundError | undefined {
  const heaviest = Math.max(...errors.map(weight));
  const last = errors.findLast((error) => weight(error) === heaviest);
  const real = errors.findLast((error) => !error.warned && error.number);
  // A later number of another kind ends the chain even where its path is missing.
  return real && last && real.start > last.start && real.refusal !== last.refusal ? real : last;
}
