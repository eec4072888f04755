import type { Step } from '../answering/ownStep.ts';
import type { Solution } from '../answering/solutions.ts';
import { namesOfBlanks } from '../vocabulary/blanksIn.ts';
import { rightsLabel, riskLabel } from '../vocabulary/risks.ts';

/** What the reader puts in place of each blank of a command. */
const BLANK_WORDS: Readonly<Record<string, string>> = {
  PACKAGE: 'the name of what you want to install',
  COMMAND: 'the command that was refused',
  PATH: 'the path that was refused',
  FOLDER: 'the folder that is meant',
  'YOUR-INDEX': 'the address of your package index',
  'YOUR-LOGIN': 'your user name and password for that address',
  VERSION: 'the version number',
  EXTRA: 'the name of the extra',
  FILE: 'the name of your file',
  NAME: 'the name that is meant',
  VALUE: 'the value that is meant',
  HOST: 'the name of the computer that is meant',
  USERNAME: 'your user name on this computer',
};

const indent = (text: string, by = '      '): string => text.replace(/^/gm, by);
const inPassing = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** A remedy's title with its risk and the rights that it needs. */
export const titleOf = ({ title, risk, rights }: Solution): string => `${title} (${inPassing(riskLabel(risk))}; ${inPassing(rightsLabel(rights))})`;

/** What to do, the command, what to fill in, and what to do where it prints something else. */
const stepLines = ({ say, command = '', ifPrints = [], noFolder }: Step): readonly string[] => [
  `  ${say}`,
  ...(command ? [indent(command)] : []),
  ...namesOfBlanks(command).map((blank) => indent(`Replace ${blank} by ${BLANK_WORDS[blank] ?? 'your own'}.`)),
  ...(noFolder ? [indent(`The folder is left open: ${noFolder}.`)] : []),
  ...ifPrints.map(({ prints, do: instead }) => indent(`If it prints "${prints}": ${instead}`)),
];

/** The options that no step repeats, each once. */
const leftOutLines = (steps: readonly Step[]): readonly string[] => [
  ...new Set(steps.flatMap(({ leftOut = [] }) => leftOut.map(({ option, why }) => `  Left out: ${option}, because ${why}.`))),
];

/** A remedy with all that a person needs to follow it. */
export function remedyLines({ steps, check, letter }: Solution): readonly string[] {
  return [
    ...steps.flatMap(stepLines),
    ...(letter ? ['  The letter:', indent(letter)] : []),
    ...leftOutLines([...steps, check]),
    ...stepLines({ ...check, say: `Check: ${check.say}` }),
    indent(check.prints),
  ];
}
