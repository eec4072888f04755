/** Kept for one step in the tab's storage, then in the history's entry, where it outlives a reload and a way back. */
const KEY = 'handed-on';

/** A page that reads what it is handed: the paste box and the questions. */
const READS = /^(?!.*\/(?:causes|remedies|guide|messages)\/)/;

const isOwn = ({ origin, pathname, hash }: HTMLAnchorElement): boolean => origin === location.origin && hash.startsWith('#v=') && READS.test(pathname);

/** Marks the next page as one that this site hands on what it knows. */
export function markHandOn(): void {
  try {
    sessionStorage.setItem(KEY, '1');
  } catch {
    // Storage is refused: the next page takes it for a link.
  }
}

/** Takes the mark over into the history's entry. */
function takeMark(): void {
  try {
    if (sessionStorage.getItem(KEY)) history.replaceState({ ...history.state, [KEY]: true }, '');
    sessionStorage.removeItem(KEY);
  } catch {
    // Storage is refused: there is no mark.
  }
}

/** Whether the page was opened by a link of this site, which hands on what it knows; only somebody else's link is called one. No referrer tells, for hosts send none. */
export const isHandedOn = (): boolean => history.state?.[KEY] === true;

/** Takes over the mark of the page before, and marks what this page's links open. Returns how to end that. */
export function bindHandOn(): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  takeMark();
  addEventListener('hashchange', takeMark, { signal });
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link && isOwn(link)) markHandOn();
    },
    { signal },
  );
  return () => stop.abort();
}
