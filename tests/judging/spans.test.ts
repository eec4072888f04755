import { describe, expect, test } from 'vitest';
import { show } from '../../src/judging/holds.ts';
import type { Condition } from '../../src/vocabulary/evidence.ts';
import type { Facts } from '../../src/vocabulary/facts.ts';
import { told } from '../vocabulary/told.ts';

const at = (start: number, end: number, paste = 0) => ({ by: 'text', paste, start, end }) as const;
const shown = (when: Condition, facts: Facts) => show({ when }, { facts, texts: [] })?.spans;

describe('the spans', () => {
  test('are those of every part, each once', () => {
    const facts: Facts = {
      number: [{ value: 'Errno 13', origin: at(1, 3) }],
      refusal: [{ value: 'denied', origin: at(1, 3) }],
      path: [{ value: '/x', origin: at(5, 7) }],
    };
    expect(shown({ path: ['/x'], number: ['Errno 13'], refusal: ['denied'] }, facts)).toEqual([
      { paste: 0, start: 1, end: 3 },
      { paste: 0, start: 5, end: 7 },
    ]);
  });
  test.each([
    ['pastes', at(1, 3, 0), at(1, 3, 1)],
    ['starts', at(1, 3), at(2, 3)],
    ['ends', at(1, 3), at(1, 4)],
  ])('of two %s are two', (_name, first, second) =>
    expect(
      shown(
        { all: { prompt: ['sudo', 'venv'] } },
        {
          prompt: [
            { value: 'sudo', origin: first },
            { value: 'venv', origin: second },
          ],
        },
      ),
    ).toHaveLength(2),
  );
  test('are those of the value that is wanted', () =>
    expect(
      shown(
        { prompt: ['venv'] },
        {
          prompt: [
            { value: 'sudo', origin: at(1, 2) },
            { value: 'venv', origin: at(3, 4) },
          ],
        },
      ),
    ).toEqual([{ paste: 0, start: 3, end: 4 }]));
  test('are none of what is stated, or stands nowhere', () => {
    expect(shown({ os: ['linux'] }, told({ os: ['linux'] }, { by: 'answer' }))).toEqual([]);
    expect(shown({ os: ['linux'] }, told({ os: ['linux'] }, at(4, 4)))).toEqual([]);
  });
});
