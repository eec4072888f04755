import { base } from './base.ts';

/** Pagefind's own interface, which its build writes beside the index. https://pagefind.app/docs/ui-usage/ */
interface PagefindWindow extends Window {
  readonly PagefindUI?: new (options: { element: string; bundlePath: string; baseUrl: string; showImages: boolean; showSubResults: boolean }) => unknown;
}

const bundle = `${base}pagefind/`;

/** Adds a script or a style sheet that no page carries until it is needed. */
const add = (element: HTMLScriptElement | HTMLLinkElement): Promise<void> =>
  new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', reject);
    document.head.append(element);
  });

async function load(): Promise<void> {
  await Promise.all([
    add(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${bundle}pagefind-ui.css` })),
    add(Object.assign(document.createElement('script'), { src: `${bundle}pagefind-ui.js` })),
  ]);
  const { PagefindUI } = window as PagefindWindow;
  if (PagefindUI) new PagefindUI({ element: '#search-place', bundlePath: bundle, baseUrl: base, showImages: false, showSubResults: true });
}

let loaded: Promise<void> | undefined;

async function open(dialog: HTMLDialogElement): Promise<void> {
  dialog.showModal();
  loaded ??= load();
  await loaded;
  dialog.querySelector('input')?.focus();
}

/** Opens the search with its button, Ctrl+K or ⌘K, and closes it with Escape, its button, or a click beside it. */
export function bindSearch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-open-search]');
  const dialog = document.querySelector<HTMLDialogElement>('site-search dialog');
  if (!button || !dialog) return;
  button.hidden = false;
  button.addEventListener('click', () => void open(dialog));
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a, [data-close-search]'))) dialog.close();
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (dialog.open) dialog.close();
    else void open(dialog);
  });
}
