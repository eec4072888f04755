import type { Shell } from '../../vocabulary/shells.ts';

/** Shows one panel of a group of tabs and hides its siblings. */
function openTab(group: Element, tab: HTMLElement): void {
  for (const other of group.querySelectorAll<HTMLAnchorElement>('a[role="tab"]')) {
    const isOpen = other === tab;
    other.setAttribute('aria-selected', String(isOpen));
    if (isOpen) other.removeAttribute('tabindex');
    else other.setAttribute('tabindex', '-1');
    document.getElementById(other.hash.slice(1))?.toggleAttribute('hidden', !isOpen);
  }
}

/** Opens the tabs of a shell without overwriting what the reader chose before. */
export function openTabs(shell: Shell): void {
  for (const panel of document.querySelectorAll(`[role="tabpanel"]:has([data-shell="${shell}"])`)) {
    const tab = document.getElementById(panel.getAttribute('aria-labelledby') ?? '');
    const group = panel.closest('starlight-tabs');
    if (tab && group) openTab(group, tab);
  }
}
