import { showFound } from './showFound.ts';

/** Where the search shows itself. */
interface Parts {
  readonly button: HTMLButtonElement;
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
}

/** While somebody types, letters that come faster than this are one wish. */
const PAUSE = 150;

let last: ReturnType<typeof setTimeout>;
let wished = 0;

/** Searches for what stands in the field; of several searches at once only the last one is shown. What searching takes is fetched with the first one. */
async function search({ dialog, field }: Parts): Promise<void> {
  const number = ++wished;
  const query = field.value.trim();
  const said = dialog.querySelector<HTMLElement>('.search-said');
  const list = dialog.querySelector<HTMLElement>('.search-found');
  if (!said || !list) return;
  try {
    const { findPages } = await import('./findPages.ts');
    const found = query === '' ? [] : await findPages(query);
    if (number === wished) showFound(said, list, query, found);
  } catch {
    said.textContent = 'The search could not be loaded. Reload the page, or look through the causes.';
  }
}

function open(parts: Parts): void {
  parts.dialog.showModal();
  parts.field.focus();
  parts.field.select();
  void search(parts);
}

/** Typing searches, and Enter opens the first page that was found. */
function bindField(parts: Parts): void {
  const { dialog, field } = parts;
  field.addEventListener('input', () => {
    clearTimeout(last);
    last = setTimeout(() => void search(parts), PAUSE);
  });
  field.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) dialog.querySelector<HTMLAnchorElement>('.search-found a')?.click();
  });
}

/** Opens the search with its button, Ctrl+K or ⌘K, and closes it with Escape, its button, or a click beside it. */
export function bindSearch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-open-search]');
  const dialog = document.querySelector<HTMLDialogElement>('site-search dialog');
  const field = dialog?.querySelector('input');
  if (!button || !dialog || !field) return;
  const parts = { button, dialog, field };
  button.hidden = false;
  button.addEventListener('click', () => open(parts));
  bindField(parts);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a, [data-close-search]'))) dialog.close();
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (dialog.open) dialog.close();
    else open(parts);
  });
}
