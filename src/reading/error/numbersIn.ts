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

/** Numbers that the other system gives another meaning, by the words that it prints before them: Rust's tools print the system's own. */
export const OTHER_MEANINGS: readonly { readonly number: string; readonly words: string; readonly example: string }[] = [
  { number: 'os error 5', words: 'input/output error', example: 'Input/output error (os error 5)' },
  { number: 'os error 17', words: 'file exists', example: 'File exists (os error 17)' },
  { number: 'os error 32', words: 'broken pipe', example: 'Broken pipe (os error 32)' },
  { number: 'os error 112', words: 'host is down', example: 'Host is down (os error 112)' },
  { number: 'os error 1', words: 'incorrect function.', example: 'Incorrect function. (os error 1)' },
  { number: 'os error 13', words: 'the data is invalid.', example: 'The data is invalid. (os error 13)' },
];

/** Whether the words before a number say that it means something else here. */
const meansOther = (text: string, number: string, start: number, others: typeof OTHER_MEANINGS): boolean =>
  others.some(
    (other) =>
      other.number === number &&
      text
        .slice(Math.max(0, start - 40), start)
        .trimEnd()
        .toLowerCase()
        .endsWith(other.words),
  );

/** Every number of an error in the text, in no order. */
export const numbersIn = (text: string, spellings = SPELLINGS, rows = REFUSAL_NUMBERS, others = OTHER_MEANINGS): Mark[] =>
  spellings.flatMap(({ family, pattern, pathBefore = false }) =>
    [...text.matchAll(pattern)].map((match) => {
      const number = `${family} ${Number(match[1])}`;
      const refusal = meansOther(text, number, match.index, others) ? undefined : refusalOf(number, rows);
      return { number, ...(refusal && { refusal }), start: match.index, end: match.index + match[0].length, pathBefore };
    }),
  );
