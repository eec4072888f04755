import type { Shared } from '../../addresses/link.ts';
import { readLink } from '../../addresses/link.ts';
import { statedIn } from '../../addresses/statedIn.ts';
import { describe } from '../../answering/describe.ts';
import { LEVEL_WORDS } from '../../answering/headline.ts';
import { fill } from '../../answering/personalise.ts';
import { shellOf } from '../../answering/shellOf.ts';
import { writeLetter } from '../../answering/writeLetter.ts';
import type { Facts } from '../../vocabulary/facts.ts';
import { factsOf } from '../../vocabulary/factsOf.ts';
import type { Shell } from '../../vocabulary/shells.ts';
import { SHELLS } from '../../vocabulary/shells.ts';
import { openTabs } from './openTabs.ts';

const isShell = (name: string | undefined): name is Shell => SHELLS.some((shell) => shell === name);

/** Puts the reader's case into every command of the page. */
function fillCommands(facts: Facts): void {
  for (const code of document.querySelectorAll<HTMLElement>('[data-template]')) {
    const { template, shell } = code.dataset;
    if (template && isShell(shell)) code.textContent = fill(template, facts, shell);
    else if (template && shell === 'text') code.textContent = writeLetter(template, facts);
  }
}

/** Says what the link carries, so that nobody takes another person's case for their own. */
function showBanner({ level, request }: Shared, facts: Facts): void {
  const banner = document.getElementById('shared-verdict');
  const phrases = describe(facts);
  if (!banner || (!level && phrases.length === 0)) return;
  const [head, body] = [document.createElement('strong'), document.createElement('span')];
  head.textContent = level ? `The link says that this cause is ${LEVEL_WORDS[level]}. ` : 'Filled in from the link. ';
  body.textContent = `${phrases.join(', ')}${phrases.length > 0 ? '.' : ''}${request ? ' Check that you want to install exactly this.' : ''}`;
  banner.replaceChildren(head, body);
  banner.hidden = false;
}

/** Opens an article as its link asks: system, shell, install arguments and verdict. */
export function fillPage(fragment: string): void {
  const shared = readLink(fragment);
  if (!shared) return;
  const facts = factsOf({ by: 'link', facts: statedIn(shared) });
  fillCommands(facts);
  if (facts.os || facts.shell) openTabs(shellOf(facts));
  showBanner(shared, facts);
  // The remedies of this cause open filled in as well.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-facts]')) link.hash = fragment;
}
