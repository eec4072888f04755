import { plain } from '../search/searchWords.ts';
import type { Filter } from './filterOf.ts';
import { readFilter, writeFilter } from './filterOf.ts';

/** Where the filter and its list are. */
interface Parts {
  readonly field: HTMLInputElement;
  readonly radios: readonly HTMLInputElement[];
  readonly said: HTMLElement;
  readonly groups: readonly HTMLElement[];
}

const rowsOf = (group: HTMLElement): readonly HTMLElement[] => [...group.querySelectorAll<HTMLElement>('li[data-os]')];
const isOn = ({ dataset }: HTMLElement, { system }: Filter): boolean => system === '' || (dataset.os ?? '').split(' ').includes(system);

/** Shows the rows of the groups that are wanted, and hides what is empty then; tells how many are left. */
function show(groups: readonly HTMLElement[], isWanted: (row: HTMLElement, group: HTMLElement) => boolean): readonly HTMLElement[] {
  for (const group of groups) {
    for (const row of rowsOf(group)) row.hidden = !isWanted(row, group);
    group.hidden = rowsOf(group).every((row) => row.hidden);
  }
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) part.hidden = !part.querySelector('[data-words]:not([hidden])');
  return groups.flatMap(rowsOf).filter((row) => !row.hidden);
}

/** What was found, in words; heard as well, since it stands in a status. */
function say(said: HTMLElement, rows: readonly HTMLElement[], isNear: boolean): void {
  const causes = new Set(rows.map((row) => row.querySelector('a')?.pathname)).size;
  const count = `${rows.length === 1 ? '1 message' : `${rows.length} messages`} of ${causes === 1 ? '1 cause' : `${causes} causes`}`;
  said.textContent =
    rows.length === 0
      ? 'No message is like that. Paste the whole text on the first page.'
      : isNear
        ? `No message has these words. Nearly: ${count}.`
        : `${count}.`;
}

let wished = 0;

/** Filters by what stands in the field; where no message has these words, those that come near are shown. */
async function filter({ groups, said }: Parts, wanted: Filter): Promise<void> {
  const number = ++wished;
  const words = plain(wanted.words).split(' ').filter(Boolean);
  const holds = (row: HTMLElement, group: HTMLElement): boolean => {
    const text = plain(`${group.dataset.words} ${row.textContent}`);
    return words.every((word) => text.includes(word));
  };
  const exact = show(groups, (row, group) => isOn(row, wanted) && holds(row, group));
  if (exact.length > 0 || words.length === 0) return say(said, exact, false);
  const { nearGroups } = await import('./nearGroups.ts');
  if (number !== wished) return;
  const near = nearGroups(
    words.join(' '),
    groups.map((group) => group.dataset.words ?? ''),
  ).map((at) => groups[at]);
  say(
    said,
    show(groups, (row, group) => isOn(row, wanted) && near.includes(group)),
    true,
  );
}

/** What the reader wishes: field and system, kept in the address, whose fragment is sent to nobody. */
function bindWishes(parts: Parts): void {
  const { field, radios } = parts;
  const read = (): void => {
    const wanted = readFilter(location.hash);
    if (!wanted) return;
    field.value = wanted.words;
    for (const radio of radios) radio.checked = radio.value === wanted.system;
  };
  const follow = (): void => {
    const system = radios.find(({ checked }) => checked)?.value as Filter['system'] | undefined;
    const wanted = { words: field.value, system: system ?? ('' as const) };
    if (wanted.words || wanted.system || readFilter(location.hash)) history.replaceState(history.state, '', location.pathname + writeFilter(wanted));
    filter(parts, wanted).catch(() => {
      parts.said.textContent = 'What comes near could not be looked up. Reload the page.';
    });
  };
  const open = (): void => {
    read();
    follow();
  };
  for (const control of [field, ...radios]) control.addEventListener('input', follow);
  addEventListener('hashchange', open);
  open();
}

/** Makes the index filter as somebody types; Enter goes to the first message that is left. */
export function bindIndex(): void {
  const box = document.querySelector<HTMLElement>('.message-filter');
  const field = box?.querySelector<HTMLInputElement>('input[type="search"]');
  const said = box?.querySelector<HTMLElement>('[role="status"]');
  if (!box || !field || !said) return;
  box.hidden = false;
  const radios = [...box.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const groups = [...document.querySelectorAll<HTMLElement>('#message-index [data-words]')];
  field.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) document.querySelector<HTMLElement>('#message-index li[data-os]:not([hidden]) a')?.focus();
  });
  bindWishes({ field, radios, said, groups });
}
