import type { Remedy } from '../vocabulary/content.ts';
import type { Facts } from '../vocabulary/facts.ts';
import { leading } from '../vocabulary/leading.ts';
import { installs } from '../vocabulary/session.ts';
import { isFor } from './isFor.ts';
import { applicationOf, packageOf } from './packageOf.ts';

const commandsOf = ({ steps, check, undo }: Remedy): readonly string[] =>
  [...steps, check, undo].flatMap(({ commands }) => Object.values(commands ?? {}).filter((one) => one !== undefined));

/** Whether nothing but names was asked for: a system's package manager knows no index, no version before its time, no option of pip's. */
function areBareNames(facts: Facts): boolean {
  const [request = [], names = []] = [leading(facts, 'request'), leading(facts, 'named')];
  return request.filter((word) => word !== '-U' && word !== '--upgrade').length === names.length;
}

/** Whether the steps speak of a package by name although none was asked for by name: a file of requirements, a project, an address; or of one application where several were asked for. */
function lacksName({ steps: every }: Remedy, facts: Facts): boolean {
  if (!installs(leading(facts, 'verb')) || !leading(facts, 'request')) return false;
  const steps = every.filter(({ tools }) => isFor(tools, facts));
  const all = steps.flatMap(({ commands }) => Object.values(commands ?? {})).join('\n');
  if (all.includes('{application}') && !applicationOf(facts)) return true;
  return (/\{(?:system-)?package\}/.test(all) && !packageOf(facts)) || (all.includes('{system-package}') && !areBareNames(facts));
}

/** Packages put into a folder of their own (`--target`) are not wanted in an environment, nor is the project copied for them. */
const isElsewhere = (remedy: Remedy, facts: Facts): boolean =>
  Boolean(leading(facts, 'again')?.some((word) => word === '--target' || word === '-t')) &&
  commandsOf(remedy).some((command) => /\{new-python\}|--user|^cd /m.test(command));

/** Whether one of the known values is among those named. */
const isAmong = <T>(known: readonly { readonly value: T }[] | undefined, named: readonly T[]): boolean =>
  Boolean(known?.some(({ value }) => named.includes(value)));

/** Whether a remedy is made for what refused and for what the case shows: each list that it names wants one of its values, each list against it none. */
function suits({ places, prompts, numbers, traits, ...remedy }: Remedy, { place, prompt, number, trait }: Facts): boolean {
  if (isAmong(trait, remedy['not-traits'] ?? []) || isAmong(place, remedy['not-places'] ?? []) || isAmong(number, remedy['not-numbers'] ?? [])) return false;
  if ((places && !isAmong(place, places)) || (prompts && !isAmong(prompt, prompts))) return false;
  return !(numbers && !isAmong(number, numbers)) && !(traits && !isAmong(trait, traits));
}

/** Whether a remedy works on the reader's system, for their tool, prompt and what they were doing, and in one of the places it is made for. */
export function fits(remedy: Remedy, facts: Facts): boolean {
  // Where the text does not tell what was done, an installation is supposed.
  const [os, verb = 'install'] = [leading(facts, 'os'), leading(facts, 'verb')];
  const { systems, tools, verbs } = remedy;
  if (!suits(remedy, facts) || (os && !systems.includes(os)) || (verbs && !verbs.includes(verb)) || !isFor(tools, facts)) return false;
  return !lacksName(remedy, facts) && !isElsewhere(remedy, facts);
}
