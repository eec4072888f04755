import { REFUSAL_WORDS } from '../../reading/error/refusalRows.ts';

/** Letters of English; words of other languages are known by theirs, or stand on this list. */
const ENGLISH_LETTERS = /^[\x20-\x7e]+$/;
/** The refusals in other languages that are written with the letters of English. Each row of the reading carries a line that prints it. */
const PLAIN = [
  'zugriff verweigert',
  'keine berechtigung',
  'acceso denegado',
  'permiso denegado',
  'acesso negado',
  'accesso negato',
  'permesso negato',
  'toegang geweigerd',
];

const FOREIGN = REFUSAL_WORDS.map(({ words }) => words).filter((words) => !ENGLISH_LETTERS.test(words) || PLAIN.includes(words));

/** The refusals in other languages that stand in the examples of a cause's signatures, as they were observed there. */
export function foreignWords(signatures: readonly { readonly examples: readonly string[] }[]): readonly string[] {
  const text = signatures.flatMap(({ examples }) => examples).join('\n');
  const lower = text.toLowerCase();
  return FOREIGN.filter((words) => lower.includes(words)).map((words) => text.slice(lower.indexOf(words), lower.indexOf(words) + words.length));
}
