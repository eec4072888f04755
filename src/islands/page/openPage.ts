import { linkVersion } from '../../addresses/linkVersion.ts';
import type { Shell } from '../../vocabulary/shells.ts';
import type { System } from '../../vocabulary/systems.ts';
import type { ArticleQuestion } from '../engine/messages.ts';
import { bindCopyButtons } from './bindCopyButtons.ts';
import { openingTerminal } from './openingTerminal.ts';
import { openTerminal } from './openTerminal.ts';
import { KEY, rememberTerminal } from './rememberedShell.ts';

const FOREIGN = 'This link was made by another version of this site, and what it carries cannot be used here. The commands below are for everybody.';
const FAILED =
  'What this link carries or what was typed could not be filled in, since a part of this page did not load. Reload it; the commands below are for everybody.';
const READ = 'It fills every command.';
const UNREAD = 'This cannot be read. Write it as pip takes it: rich, or -r requirements.txt.';

/** What the reader brought and typed; nothing where the article is still for everybody. */
interface Wishes {
  readonly fragment: string;
  readonly installing: string;
}

/** The terminal that the page shows; undefined where there is nothing to choose. */
function shownTerminal(): ArticleQuestion['terminal'] {
  const { shell, os } = document.querySelector<HTMLInputElement>('.commands-for input:checked')?.dataset ?? {};
  return shell && os ? { shell: shell as Shell, os: os as System } : undefined;
}

/** Takes away what the address brought: the article is for everybody again. */
function leaveOut(): void {
  history.replaceState(null, '', location.pathname);
  location.reload();
}

/** Says something above the article, or nothing; what a link brought can be left out. */
function say(banner: HTMLElement, words: string): void {
  banner.textContent = words;
  banner.hidden = words === '';
  if (words === '') return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Leave it out';
  button.addEventListener('click', leaveOut);
  banner.append(' ', button);
}

let wished = 0;

/** Makes the article out for the reader. What that takes is fetched only here: most pages are opened without a link. */
async function makeOut(banner: HTMLElement, wishes: Wishes): Promise<void> {
  const { base = '/', folder, id = '' } = banner.dataset;
  const terminal = shownTerminal();
  const number = ++wished;
  const { showArticle } = await import('./showArticle.tsx');
  const answer = await showArticle(
    { ask: 'article', base, folder: folder as ArticleQuestion['folder'], id, ...wishes, ...(terminal && { terminal }) },
    () => number === wished,
  );
  if (!answer) return;
  say(banner, answer.banner);
  document.querySelector('.installing')?.toggleAttribute('hidden', !answer.isAsked);
  const note = document.getElementById('installing-note');
  if (note) note.textContent = answer.isRead ? READ : UNREAD;
}

/** Offers the field; of an article that is being made out it is known a moment later whether only the reader can tell. */
function bindField(isAsked: boolean, onTyped: (installing: string) => void): void {
  const field = document.querySelector<HTMLInputElement>('#installing');
  field?.closest('.installing')?.toggleAttribute('hidden', !isAsked);
  field?.addEventListener('input', () => onTyped(field.value));
}

/** Keeps the article made out for what the reader brought, typed and chose. */
function follow(banner: HTMLElement): void {
  let wishes: Wishes | undefined;
  const wish = (more: Partial<Wishes>): void => {
    wishes = { fragment: '', installing: '', ...wishes, ...more };
    makeOut(banner, wishes).catch(() => say(banner, FAILED));
  };
  const open = (): void => {
    const version = linkVersion(location.hash);
    if (version === 'other') say(banner, FOREIGN);
    if (version === 'ours') wish({ fragment: location.hash });
  };
  document.querySelector('.commands-for')?.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) rememberTerminal(target.dataset.label ?? '');
    if (wishes) wish({});
  });
  addEventListener('hashchange', () => {
    if (linkVersion(location.hash) === 'ours') openTerminal(openingTerminal, KEY);
    open();
  });
  open();
  bindField(!wishes, (installing) => wish({ installing }));
}

/** Every article: copy buttons, the choice of terminal, the field, and opening as its link asks. */
export function openPage(): void {
  bindCopyButtons();
  const banner = document.getElementById('from-link');
  if (banner) follow(banner);
}
