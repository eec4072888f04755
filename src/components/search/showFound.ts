import type { Found } from './findPages.ts';

/** What the pages under an address are. */
const NAMES: readonly { readonly part: string; readonly name: string }[] = [
  { part: '/causes/', name: 'Cause' },
  { part: '/remedies/', name: 'Remedy' },
  { part: '/ask/', name: 'Question' },
  { part: '/guide/', name: 'Guide' },
];

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const linkTo = (title: string, href: string): HTMLAnchorElement => Object.assign(element('a', '', title), { href });

function itemOf({ title, short, href, excerpt, places }: Found): HTMLLIElement {
  const kind = NAMES.find(({ part }) => href.includes(part))?.name;
  const parts = excerpt.map(({ text, isMarked }) => (isMarked ? element('mark', '', text) : text));
  const item = element('li', '', element('p', 'found-title', linkTo(short || title, href), ...(kind ? [' ', element('span', 'found-kind', kind)] : [])));
  if (short) item.append(element('p', 'found-sentence', `${title}.`));
  item.append(element('p', 'found-excerpt', ...parts));
  if (places.length > 0) item.append(element('ul', 'found-places', ...places.map((place) => element('li', '', linkTo(place.title, place.href)))));
  return item;
}

/** Says how much was found, and shows it. */
export function showFound(said: HTMLElement, list: HTMLElement, query: string, found: readonly Found[]): void {
  const count = found.length === 1 ? '1 page' : `${found.length} pages`;
  said.textContent = query === '' ? '' : found.length === 0 ? `Nothing was found for “${query}”. The words of an error message find most.` : count;
  list.dataset.query = query;
  list.replaceChildren(...found.map(itemOf));
}
