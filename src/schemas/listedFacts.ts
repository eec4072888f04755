import { hint, number, oneOrMore, operation, place, prompt, refusal, sign, system, tool, trait, verb } from './vocabulary.ts';

/** Facts out of closed lists, which signatures want and answers state; one value or a list. */
export const listedFacts = {
  /** The system, when it matters. */
  os: oneOrMore(system),
  /** The installing program. */
  tool: oneOrMore(tool),
  /** What the reader was doing: install, uninstall, list, venv. */
  verb: oneOrMore(verb),
  /** The error number as printed: `WinError 5`. */
  number: oneOrMore(number),
  /** What the number means, whatever program printed it: `denied`, `in-use` (src/reading/error/refusalRows.ts). */
  refusal: oneOrMore(refusal),
  /** The kind of folder the refused path lies in (src/reading/placeGlobs.ts). A path can lie in two: an environment on a synchronised drive. */
  place: oneOrMore(place),
  /** What was going on: connecting, starting, removing, replacing-pip, writing. */
  operation: oneOrMore(operation),
  /** The session: venv, conda, administrator, root, sudo. */
  prompt: oneOrMore(prompt),
  /** pip's closing hint. */
  hint: oneOrMore(hint),
  /** What follows by a rule: long-path, leftover-name, container-log, program-start, no-such-program (src/reading/traitsOf.ts). */
  trait: oneOrMore(trait),
  /** What only a person can tell; stated by answers. */
  sign: oneOrMore(sign),
};
