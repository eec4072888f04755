import type { openingTerminal } from './openingTerminal.ts';

/** Checks the terminal that a page opens on. Uses nothing from outside itself either, for the same reason as `openingTerminal`. */
export function openTerminal(choose: typeof openingTerminal, key: string): void {
  const radios = [...document.querySelectorAll<HTMLInputElement>('.commands-for input')];
  const offered = radios.map(({ value, dataset: { label = '', shell = '', os = '' } }) => ({ id: value, label, shell, os }));
  let remembered: string | null = null;
  try {
    remembered = localStorage.getItem(key);
  } catch {
    // Storage is refused: nothing is remembered.
  }
  const terminal = choose(offered, { fragment: location.hash, remembered, agent: navigator.userAgent });
  for (const radio of radios) radio.checked = radio.value === terminal?.id;
}
