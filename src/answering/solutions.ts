import { namesOfBlanks } from '../vocabulary/blanksIn.ts';
import type { Action, Commands, Otherwise, Remedy, Table } from '../vocabulary/content.ts';
import type { Facts, LeftOut } from '../vocabulary/facts.ts';
import { leading } from '../vocabulary/leading.ts';
import type { Tool } from '../vocabulary/session.ts';
import { installs } from '../vocabulary/session.ts';
import type { Shell } from '../vocabulary/shells.ts';
import type { System } from '../vocabulary/systems.ts';
import { templateFor } from '../vocabulary/templateFor.ts';
import { againOf } from './again.ts';
import { whyNoFolder } from './folders.ts';
import { applicationOf, packageOf } from './packageOf.ts';
import { ownTemplate, personalise } from './personalise.ts';
import { saidOn } from './sentencesOf.ts';
import { shellOf } from './shellOf.ts';
import { writeLetter } from './writeLetter.ts';

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

/** A remedy made out for the reader. */
export interface Solution extends Pick<Remedy, 'id' | 'title' | 'summary' | 'risk' | 'rights' | 'changes'> {
  readonly steps: readonly Step[];
  readonly check: Step & { readonly prints: string };
  readonly undo: Step & { readonly impossible?: boolean };
  /** To whoever administers the machine, made out with the facts. */
  readonly letter?: string;
}

/** Options that a command leaves out: an installation somewhere else more of them than the reader's own command once more. */
function leftOutIn(commands: Commands, facts: Facts, shell: Shell): readonly LeftOut[] {
  const template = ownTemplate(commands, facts, shell) ?? '';
  const all = leading(facts, 'leftOut') ?? [];
  if (/\{install\}/.test(template)) return all;
  return /\{(?:again|upgrade)\}/.test(template) ? all.filter(({ isAlways }) => isAlways) : [];
}

/** Why a command leaves its folder open: the case does not name one, or this shell has no safe way to write it. */
const whyOpen = (command: string | undefined, facts: Facts): string | undefined =>
  command && namesOfBlanks(command).includes('FOLDER') ? (whyNoFolder(facts) ?? 'this shell has no safe way to write that path') : undefined;

/** Without the sentences that are about other systems than the reader's. */
const said = (text: string, facts: Facts): string => {
  const os = leading(facts, 'os');
  return os ? saidOn(text, [os]) : text;
};

/** What it may print on the reader's system. */
const otherwiseOn = (rows: readonly Otherwise[] = [], os: System | undefined): NonNullable<Step['ifPrints']> =>
  rows.filter(({ systems }) => !os || !systems || systems.includes(os)).map(({ prints, do: instead }) => ({ prints, do: instead }));

const stepOf = ({ say, commands, window, 'if-prints': rows }: Action, facts: Facts, shell: Shell): Step => {
  const ifPrints = otherwiseOn(rows, leading(facts, 'os'));
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

/** The tool whose words a reader understands; setup.py and venv are pip's neighbours. */
const toolOf = (facts: Facts): Tool => {
  const tool = leading(facts, 'tool') ?? 'pip';
  return tool === 'setup.py' || tool === 'venv' ? 'pip' : tool;
};

const isFor = (tools: readonly Tool[] | undefined, facts: Facts): boolean => !tools || tools.includes(toolOf(facts));

/** Whether a step has something for this reader: it is for their tool, and its command is not one that installs where nothing was to be installed. */
function isOwn({ commands, window, tools }: Action, facts: Facts, shell: Shell): boolean {
  const own = window ?? shell;
  const hasOne = commands && templateFor(commands, own, leading(facts, 'os'), leading(facts, 'tool')) !== undefined;
  return isFor(tools, facts) && (!hasOne || ownTemplate(commands, facts, own) !== undefined);
}

/** An action made out for the reader; undefined where it has nothing for them. */
export const ownStep = (action: Action, facts: Facts, shell: Shell): Step | undefined =>
  isOwn(action, facts, shell) ? stepOf(action, facts, shell) : undefined;

/** How to see that something other than an installation works now. */
const sameAgain = (facts: Facts, shell: Shell): Solution['check'] => {
  const command = againOf(facts, shell);
  return { say: 'Run your own command once more.', ...(command && { command }), prints: 'No refusal.' };
};

/** One remedy, made out for the reader's system, shell, tool, interpreter, path and install arguments. */
export function solutionOf(remedy: Remedy, facts: Facts, shell = shellOf(facts)): Solution {
  const { id, title, summary, risk, rights, changes, steps, check, undo, letter } = remedy;
  return {
    ...{ id, title, summary, risk, rights, changes: said(changes, facts) },
    steps: steps.flatMap((step) => ownStep(step, facts, shell) ?? []),
    check: isOwn(check, facts, shell) ? { ...stepOf(check, facts, shell), prints: said(check.prints, facts) } : sameAgain(facts, shell),
    undo: isOwn(undo, facts, shell)
      ? { ...stepOf(undo, facts, shell), ...(undo.impossible && { impossible: true }) }
      : { say: 'Nothing was installed, so there is nothing to take out again.' },
    ...(letter && { letter: writeLetter(letter, facts) }),
  };
}

const commandsOf = ({ steps, check, undo }: Remedy): readonly string[] =>
  [...steps, check, undo].flatMap(({ commands }) => Object.values(commands ?? {}).filter((one) => one !== undefined));

/** Whether nothing but names was asked for: a system's package manager knows no index, no version before its time, no option of pip's. */
function areBareNames(facts: Facts): boolean {
  const [request = [], names = []] = [leading(facts, 'request'), leading(facts, 'named')];
  return request.filter((word) => word !== '-U' && word !== '--upgrade').length === names.length;
}

/** Whether the steps speak of a package by name although none was asked for by name: a file of requirements, a project, an address; or of one application where several were asked for. */
function lacksName({ steps }: Remedy, facts: Facts): boolean {
  if (!installs(leading(facts, 'verb')) || !leading(facts, 'request')) return false;
  const all = steps.flatMap(({ commands }) => Object.values(commands ?? {})).join('\n');
  if (all.includes('{application}') && !applicationOf(facts)) return true;
  return (/\{(?:system-)?package\}/.test(all) && !packageOf(facts)) || (all.includes('{system-package}') && !areBareNames(facts));
}

/** Packages put into a folder of their own (`--target`) are not wanted in an environment. */
const isElsewhere = (remedy: Remedy, facts: Facts): boolean =>
  Boolean(leading(facts, 'again')?.some((word) => word === '--target' || word === '-t')) &&
  commandsOf(remedy).some((command) => /\{new-python\}|--user/.test(command));

/** Whether a remedy works on the reader's system, for their tool and what they were doing, and in one of the places it is made for. */
function fits(remedy: Remedy, facts: Facts): boolean {
  const [os, verb] = [leading(facts, 'os'), leading(facts, 'verb')];
  const { systems, places, tools, verbs, 'not-traits': traits } = remedy;
  if (facts.trait?.some(({ value }) => traits?.includes(value))) return false;
  if ((os && !systems.includes(os)) || (verb && verbs && !verbs.includes(verb)) || !isFor(tools, facts)) return false;
  return (!places || Boolean(facts.place?.some(({ value }) => places.includes(value)))) && !lacksName(remedy, facts) && !isElsewhere(remedy, facts);
}

/** The remedies of a cause that work on the reader's system, the safest that works first. */
export function solutionsFor(table: Table, cause: string, facts: Facts, shell = shellOf(facts)): readonly Solution[] {
  const ids = table.causes.find(({ id }) => id === cause)?.remedies ?? [];
  const remedies = ids.flatMap((id) => table.remedies.filter((remedy) => remedy.id === id));
  return remedies.filter((remedy) => fits(remedy, facts)).map((remedy) => solutionOf(remedy, facts, shell));
}
