import { remedyAddress, sharedOf } from '../../addresses/addresses.ts';
import { ownStep, said } from '../../answering/ownStep.ts';
import type { Solution } from '../../answering/solutions.ts';
import { solutionsFor } from '../../answering/solutions.ts';
import { namesOfBlanks } from '../../vocabulary/blanksIn.ts';
import type { Table } from '../../vocabulary/content.ts';
import type { Facts } from '../../vocabulary/facts.ts';
import type { Shell } from '../../vocabulary/shells.ts';
import { fillInstalling, isUntold } from './fillInstalling.ts';
import type { Look, VerdictView } from './VerdictView.ts';

type Remedies = Pick<VerdictView, 'first' | 'further' | 'letter' | 'installing'>;

/** Whether a remedy's commands wait for what was being installed. */
const holdsPackage = ({ steps, check }: Solution): boolean => [...steps, check].some(({ command = '' }) => namesOfBlanks(command).includes('PACKAGE'));

/** The field for what was being installed, where only the reader can tell it and a command needs it. */
function installingOf(facts: Facts, filled: Facts, first: Solution | undefined, words: string): Pick<Remedies, 'installing'> {
  const isAsked = isUntold(facts) && first !== undefined && (words !== '' || holdsPackage(first));
  return isAsked ? { installing: { words, isRead: filled !== facts } } : {};
}

/**
 * What to do: the first remedy in full, the others by name, the letter.
 * @param cause the id of the cause; nothing is done without one
 * @param words what the reader typed into the field
 */
export function presentRemedies(table: Table, cause: string | undefined, facts: Facts, shell: Shell, base: string, words = ''): Remedies {
  const filled = fillInstalling(facts, words);
  const shared = sharedOf(filled);
  const hrefOf = (id: string) => remedyAddress(base, id, { ...shared, facts: { ...shared.facts, shell: [shell] } });
  const [first, ...others] = cause ? solutionsFor(table, cause, filled, shell) : [];
  const letter = [first, ...others].find((solution) => solution?.letter)?.letter;
  return {
    ...(first && { first: { ...first, href: hrefOf(first.id) } }),
    ...installingOf(facts, filled, first, words),
    further: others.map(({ id, title, risk, rights }) => ({ id, title, risk, rights, href: hrefOf(id) })),
    ...(letter && { letter }),
  };
}

/** How to see whether it is this cause: the read-only look of its article, where there is a command for this reader. */
export function presentLook({ causes }: Table, id: string | undefined, facts: Facts, shell: Shell): Look | undefined {
  const check = causes.find((cause) => cause.id === id)?.check;
  const step = check && ownStep(check, facts, shell);
  return check && step?.command ? { ...step, prints: said(check.prints, facts) } : undefined;
}
