import type { Mark } from './findErrors.ts';
import { REFUSAL_NUMBERS, refusalOf } from './refusalRows.ts';

/** How programs print a number; `family` and the digits (group 1) make the number as refusalRows.ts has it. */
export interface SpellingRow {
  readonly family: string;
  readonly pattern: RegExp;
  readonly pathBefore?: boolean;
  readonly example: string;
}

export const SPELLINGS: readonly SpellingRow[] = [
  { family: 'WinError', pattern: /\[?WinError\s{0,3}(\d{1,5})\]?/gi, example: '[WinError 5]' },
  { family: 'Errno', pattern: /\[?\bErrno\s{0,3}(-?\d{1,5})\]?/gi, example: '[Errno 13]' },
  { family: 'Error', pattern: /\[Error (\d{1,5})\]/g, example: 'WindowsError: [Error 5]' },
  { family: 'os error', pattern: /\(os error\s{1,3}(\d{1,5})\)/gi, pathBefore: true, example: 'Access is denied. (os error 5)' },
  { family: 'HTTP', pattern: /\b(40[137]) (?:Client )?(?:Error|Forbidden|Unauthorized|Proxy Authentication)/gi, example: '401 Client Error: Unauthorized' },
  {
    family: 'HTTP',
    pattern: /\b(?:HTTP error|HTTPError|HTTP Error|status code|server returned|returned error)[: ]{1,2}(40[137])\b/gi,
    example: 'HTTP error 403 while getting',
  },
];

/** Numbers to which another system gives another meaning, told by its words: before the number (Rust prints the system's own) or right behind it (macOS counts otherwise than Linux from 35 on). */
export const OTHER_MEANINGS: readonly { readonly number: string; readonly words: string; readonly behind?: true; readonly example: string }[] = [
  { number: 'os error 5', words: 'input/output error', example: 'Input/output error (os error 5)' },
  { number: 'os error 17', words: 'file exists', example: 'File exists (os error 17)' },
  { number: 'os error 32', words: 'broken pipe', example: 'Broken pipe (os error 32)' },
  { number: 'os error 112', words: 'host is down', example: 'Host is down (os error 112)' },
  { number: 'os error 1', words: 'incorrect function.', example: 'Incorrect function. (os error 1)' },
  { number: 'os error 13', words: 'the data is invalid.', example: 'The data is invalid. (os error 13)' },
  { number: 'Errno 8', words: 'nodename nor servname', behind: true, example: '[Errno 8] nodename nor servname provided, or not known' },
  { number: 'Errno 36', words: 'operation now in progress', behind: true, example: '[Errno 36] Operation now in progress' },
  { number: 'Errno 38', words: 'socket operation on non-socket', behind: true, example: '[Errno 38] Socket operation on non-socket' },
  { number: 'Errno 71', words: 'too many levels of remote in path', behind: true, example: '[Errno 71] Too many levels of remote in path' },
];

/** How far before a number its words may begin. */
const BEFORE = 40;

/** Whether the words at a number say that it means something else here. */
function meansOther(text: string, number: string, { start, end }: Pick<Mark, 'start' | 'end'>, others: typeof OTHER_MEANINGS): boolean {
  const isBefore = (words: string): boolean =>
    text
      .slice(Math.max(0, start - BEFORE), start)
      .trimEnd()
      .toLowerCase()
      .endsWith(words);
  const isBehind = (words: string): boolean =>
    text
      .slice(end, end + BEFORE)
      .trimStart()
      .toLowerCase()
      .startsWith(words);
  return others.some((other) => other.number === number && (other.behind ? isBehind : isBefore)(other.words));
}

/** Every number of an error in the text, in no order. */
export const numbersIn = (text: string, spellings = SPELLINGS, rows = REFUSAL_NUMBERS, others = OTHER_MEANINGS): Mark[] =>
  spellings.flatMap(({ family, pattern, pathBefore = false }) =>
    [...text.matchAll(pattern)].map((match) => {
      const number = `${family} ${Number(match[1])}`;
      const at = { start: match.index, end: match.index + match[0].length };
      const refusal = meansOther(text, number, at, others) ? undefined : refusalOf(number, rows);
      return { number, ...(refusal && { refusal }), ...at, pathBefore };
    }),
  );
