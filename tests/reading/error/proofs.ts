import { ERROR_MARKERS, findErrors, WARNING_MARKERS } from '../../../src/reading/error/findErrors.ts';
import { numbersIn, OTHER_MEANINGS, SPELLINGS } from '../../../src/reading/error/numbersIn.ts';
import { HINT_WORDS, readHint } from '../../../src/reading/error/readHint.ts';
import { readNamedPath, SENTENCES } from '../../../src/reading/error/readNamedPath.ts';
import { OPERATION_WORDS, readOperations } from '../../../src/reading/error/readOperations.ts';
import { REFUSAL_NUMBERS, REFUSAL_WORDS } from '../../../src/reading/error/refusalRows.ts';
import { wordsIn } from '../../../src/reading/error/wordsIn.ts';
import { squeezeWords } from '../../../src/reading/text/squeeze.ts';
import { no, proof, yes } from '../../vocabulary/proof.ts';

export const ERROR = [
  proof(
    'error numbers',
    REFUSAL_NUMBERS,
    ({ example }, rows) => numbersIn(example, SPELLINGS, rows).map(({ number, refusal }) => [number, refusal]),
    ({ number, refusal }) => [[number, refusal]],
  ),
  proof(
    'words of refusals',
    REFUSAL_WORDS,
    ({ example }, rows) => wordsIn(example, rows).map(({ refusal }) => refusal),
    ({ refusal }) => [refusal],
  ),
  proof(
    'spellings of numbers',
    SPELLINGS,
    ({ example }, rows) => numbersIn(example, rows).map(({ number }) => number?.replace(/ -?\d+$/, '')),
    ({ family }) => [family],
  ),
  proof(
    'numbers of another meaning',
    OTHER_MEANINGS,
    ({ example }, rows) => numbersIn(example, SPELLINGS, REFUSAL_NUMBERS, rows).map(({ number, refusal }) => [number, refusal]),
    ({ number }) => [[number, undefined]],
  ),
  proof('markers of warnings', WARNING_MARKERS, ({ example }, rows) => findErrors(example, rows).some(({ warned }) => warned), yes),
  proof('markers of errors', ERROR_MARKERS, ({ example }, rows) => findErrors(example, WARNING_MARKERS, rows).some(({ warned }) => warned), no),
  proof(
    'hints',
    HINT_WORDS,
    ({ example }, rows) => readHint(squeezeWords(example), rows)?.value,
    ({ hint }) => hint,
  ),
  proof('operations', OPERATION_WORDS, ({ example, operation }, rows) => readOperations(example, undefined, rows).includes(operation), yes),
  proof('sentences that name a path', SENTENCES, ({ example }, rows) => readNamedPath(example, rows)),
];
