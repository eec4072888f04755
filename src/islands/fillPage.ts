import { LEVEL_WORDS } from '../diagnosis/headline.ts';
import type { Shared } from '../diagnosis/link.ts';
import { readLink } from '../diagnosis/link.ts';
import { fill } from '../diagnosis/personalise.ts';
import { shellOf } from '../diagnosis/shellOf.ts';
import type { Shell } from '../diagnosis/types.ts';
import { SHELLS } from '../diagnosis/types.ts';
import { writeLetter } from '../diagnosis/writeLetter.ts';
import { describe } from './describe.ts';

const isShell = (name: string | undefined): name is Shell => SHELLS.some((shell) => shell === name);

/** Puts the reader's case into every command of the page. */
function fillCommands({ facts }: Shared): void {
  for (const code of document.querySelectorAll<HTMLElement>('[data-template]')) {
    const { template, shell } = code.dataset;
    if (template && isShell(shell)) code.textContent = fill(template, facts, shell);
    else if (template && shell === 'text') code.textContent = writeLetter(template, facts);
  }
}

/** Opens the tab of the link's shell without overwriting what the reader chose before. */
function openTabs({ facts }: Shared): void {
  if (!facts.os && !facts.shell) return;
  const shell = shellOf(facts);
  for (const panel of document.querySelectorAll(`[role="tabpanel"]:has([data-shell="${shell}"])`)) {
    const tab = document.getElementById(panel.getAttribute('aria-labelledby') ?? '');
    const group = panel.closest('starlight-tabs');
    if (!tab || !group) continue;
    for (const other of group.querySelectorAll<HTMLAnchorElement>('a[role="tab"]')) {
      const isOpen = other === tab;
      other.setAttribute('aria-selected', String(isOpen));
      if (isOpen) other.removeAttribute('tabindex');
      else other.setAttribute('tabindex', '-1');
      document.getElementById(other.hash.slice(1))?.toggleAttribute('hidden', !isOpen);
    }
  }
}

/** Says what the link carries, so that nobody takes another person's case for their own. */
function showBanner({ facts, level }: Shared): void {
  const banner = document.getElementById('shared-verdict');
  const phrases = describe(facts);
  if (!banner || (!level && phrases.length === 0)) return;
  const [head, body] = [document.createElement('strong'), document.createElement('span')];
  head.textContent = level ? `The link says that this cause is ${LEVEL_WORDS[level]}. ` : 'Filled in from the link. ';
  body.textContent = `${phrases.join(', ')}${phrases.length > 0 ? '.' : ''}${facts.request ? ' Check that you want to install exactly this.' : ''}`;
  banner.replaceChildren(head, body);
  banner.hidden = false;
}

/** Opens an article as its link asks: system, shell, install arguments and verdict. */
export function fillPage(fragment: string): void {
  const shared = readLink(fragment);
  if (!shared) return;
  fillCommands(shared);
  openTabs(shared);
  showBanner(shared);
  // The remedies of this cause open filled in as well.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-facts]')) link.hash = fragment;
}
