const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

let loaded: Promise<void> | undefined;

/** Pagefind's interface, fetched once. */
async function load(): Promise<void> {
  await import('@pagefind/default-ui/css/ui.css');
  const { PagefindUI } = await import('@pagefind/default-ui');
  new PagefindUI({ element: '#search-place', baseUrl: base, bundlePath: `${base}pagefind/`, showImages: false, showSubResults: true });
}

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
