import { namesOfBlanks } from '../vocabulary/blanksIn.ts';
import type { Action, Commands, Otherwise } from '../vocabulary/content.ts';
import type { Facts, LeftOut } from '../vocabulary/facts.ts';
import { indexOptionsIn } from '../vocabulary/indexOptions.ts';
import { leading } from '../vocabulary/leading.ts';
import type { Shell } from '../vocabulary/shells.ts';
import { templateFor } from '../vocabulary/templateFor.ts';
import { quoteAll } from './again.ts';
import { whyNoFolder } from './folders.ts';
import { isFor } from './isFor.ts';
import { ownTemplate, personalise } from './personalise.ts';
import { saidOn } from './sentencesOf.ts';

/** An action with the reader's own command. */
export interface Step {
  readonly say: string;
  readonly command?: string;
  /** What it may print instead of working, and what to do then. */
  readonly ifPrints?: readonly { readonly prints: string; readonly do: string }[];
  /** Options of the reader's command that this one does not repeat. */
  readonly leftOut?: readonly LeftOut[];
  /** Why a folder is left for the reader to fill in, as the end of a sentence. */
  readonly noFolder?: string;
}

/** Without the sentences that are about other systems than the reader's. */
export const said = (text: string, facts: Facts): string => {
  const os = leading(facts, 'os');
  return os ? saidOn(text, [os]) : text;
};

/** Options that a command leaves out: an installation somewhere else more of them than the reader's own command once more. */
function leftOutIn(commands: Commands, facts: Facts, shell: Shell): readonly LeftOut[] {
  const template = ownTemplate(commands, facts, shell) ?? '';
  const request = leading(facts, 'request') ?? [];
  const unwritten = request.length > 0 && quoteAll(request, shell) === undefined ? indexOptionsIn(request) : [];
  const lost = unwritten.map((option) => ({ option, why: 'this shell has no safe way to write it; put it back before you install', isAlways: true }));
  const all = [...lost, ...(leading(facts, 'leftOut') ?? [])];
  if (/\{install\}/.test(template)) return all;
  return /\{(?:again|upgrade)\}/.test(template) ? all.filter(({ isAlways }) => isAlways) : [];
}

/** Why a command leaves its folder open: the case does not name one, or this shell has no safe way to write it. */
const whyOpen = (command: string | undefined, facts: Facts): string | undefined =>
  command && namesOfBlanks(command).includes('FOLDER') ? (whyNoFolder(facts) ?? 'this shell has no safe way to write that path') : undefined;

/** What it may print on the reader's system, in their tool's words. */
const otherwiseFor = (rows: readonly Otherwise[] = [], facts: Facts): NonNullable<Step['ifPrints']> => {
  const os = leading(facts, 'os');
  return rows
    .filter(({ systems, tools }) => (!os || !systems || systems.includes(os)) && isFor(tools, facts))
    .map(({ prints, do: instead }) => ({ prints, do: instead }));
};

const stepOf = ({ say, commands, window, 'if-prints': rows }: Action, facts: Facts, shell: Shell): Step => {
  const ifPrints = otherwiseFor(rows, facts);
  const command = commands && personalise(commands, facts, window ?? shell);
  const leftOut = commands && command ? leftOutIn(commands, facts, shell).filter(({ option }) => !` ${command} `.includes(` ${option} `)) : [];
  const noFolder = whyOpen(command, facts);
  return {
    say: said(say, facts),
    ...(command && { command }),
    ...(ifPrints.length > 0 && { ifPrints }),
    ...(leftOut.length > 0 && { leftOut }),
    ...(noFolder && { noFolder }),
  };
};

/** Whether a step has something for this reader: it is for their tool and what they were doing, and its command is not one that installs where nothing was to be installed. */
function isOwn({ commands, window, tools, verbs }: Action, facts: Facts, shell: Shell): boolean {
  if (verbs && !verbs.includes(leading(facts, 'verb') ?? 'install')) return false;
  const own = window ?? shell;
  const hasOne = commands && templateFor(commands, own, leading(facts, 'os'), leading(facts, 'tool')) !== undefined;
  return isFor(tools, facts) && (!hasOne || ownTemplate(commands, facts, own) !== undefined);
}

/** An action made out for the reader; undefined where it has nothing for them. */
export const ownStep = (action: Action, facts: Facts, shell: Shell): Step | undefined =>
  isOwn(action, facts, shell) ? stepOf(action, facts, shell) : undefined;
