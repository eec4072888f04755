import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/judging/diagnose.ts';
import { table } from '../content/compiled.ts';
import { readSpecimens } from './readSpecimens.ts';

const specimens = readSpecimens();

/** What the engine says first: a cause's id, or the kind of its silence. */
const answerTo = (text: string): string => {
  const { verdict, causes } = diagnose(table, [text]);
  return causes[0]?.id ?? verdict;
};

const errorLine = (text: string): string | undefined => text.split('\n').find((line) => /^(?:ERROR|error):/.test(line));

test('there are specimens', () => expect(specimens.length).toBeGreaterThan(20));

describe.each(specimens)('$id', ({ text, accepts }) => {
  test('is diagnosed as pasted', () => expect(accepts).toContain(answerTo(text)));
  test('is diagnosed with its lines joined', () => expect(accepts).toContain(answerTo(text.replace(/\n+/g, ' '))));
  test('is diagnosed with Windows line ends and colours', () => expect(accepts).toContain(answerTo(`\u001b[31m${text.replaceAll('\n', '\u001b[0m\r\n')}`)));
  test('is diagnosed when wrapped at 80 columns', () => expect(accepts).toContain(answerTo(text.replace(/[^\n]{80}/g, '$&\n'))));
});

const withErrorLine = specimens.filter(
  ({ text, accepts }) => errorLine(text) && !accepts.includes('index-access-denied') && !accepts.includes('network-blocked'),
);

test.each(withErrorLine)('$id is diagnosed by its error line alone', ({ text, accepts }) => expect(accepts).toContain(answerTo(errorLine(text) ?? '')));
