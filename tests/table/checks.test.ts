import { describe, expect, test } from 'vitest';
import { freeWays } from '../../src/table/checks/freeWays.ts';
import { mutualYields } from '../../src/table/checks/mutualYields.ts';
import { otherSystems } from '../../src/table/checks/otherSystems.ts';
import { riskOrder } from '../../src/table/checks/riskOrder.ts';
import { unknownIds } from '../../src/table/checks/unknownIds.ts';
import { waysForAll } from '../../src/table/checks/waysForAll.ts';
import { CHECKS } from '../../src/table/checks.ts';
import type { Mistake } from '../../src/table/Mistake.ts';
import { mistakeLine } from '../../src/table/Mistake.ts';
import type { Content } from '../../src/table/readContent.ts';
import type { Cause, Given } from './fixture.ts';
import { contentOf } from './fixture.ts';

const told = (check: (content: Content) => readonly Mistake[], given: Given) => check(contentOf(given)).map(mistakeLine);

test('sound content has no mistake', () => {
  const answers = [
    { id: 'x', label: 'X', states: {}, cause: 'a' },
    { id: 'y', label: 'Y', states: {}, causes: ['a', 'b'] },
  ];
  const content = contentOf({ causes: { a: {}, b: {} }, remedies: { way: {} }, questions: { first: { start: true, answers } }, guide: { how: {} } });
  expect(CHECKS.flatMap((check) => check(content))).toEqual([]);
});

describe('an unknown id', () => {
  const answer = { id: 'x', label: 'X', states: {} };
  test.each([
    [
      'of a remedy',
      { causes: { a: { remedies: ['way', 'gone'] } } },
      'content/causes/a.mdx: remedies.1: there is no remedy "gone": correct the id or write content/remedies/gone.mdx',
    ],
    [
      'of a cause that is yielded to',
      { causes: { a: { 'yields-to': ['a', 'gone'] } } },
      'content/causes/a.mdx: yields-to.1: there is no cause "gone": correct the id or write content/causes/gone.mdx',
    ],
    [
      'of a question',
      { questions: { q: { answers: [answer, { ...answer, question: 'gone' }] } } },
      'content/questions/q.mdx: answers.1: there is no question "gone": correct the id or write content/questions/gone.mdx',
    ],
    [
      'of a cause',
      { questions: { q: { answers: [{ ...answer, cause: 'gone' }] } } },
      'content/questions/q.mdx: answers.0: there is no cause "gone": correct the id or write content/causes/gone.mdx',
    ],
    [
      'of one of several causes',
      { causes: { a: {} }, questions: { q: { answers: [{ ...answer, causes: ['a', 'gone'] }] } } },
      'content/questions/q.mdx: answers.0: there is no cause "gone": correct the id or write content/causes/gone.mdx',
    ],
    [
      'that is a name of a prototype',
      { causes: { a: { remedies: ['constructor'] } } },
      'content/causes/a.mdx: remedies.0: there is no remedy "constructor": correct the id or write content/remedies/constructor.mdx',
    ],
  ])('%s is told', (_name, given, mistake) => expect(told(unknownIds, { remedies: { way: {} }, ...given })).toEqual([mistake]));
});

describe('causes that step back for each other', () => {
  test('are told on both sides', () =>
    expect(told(mutualYields, { causes: { a: { 'yields-to': ['c', 'b'] }, b: { 'yields-to': ['a'] }, c: {} } })).toEqual([
      'content/causes/a.mdx: yields-to: "b" yields to this cause as well: keep one of the two',
      'content/causes/b.mdx: yields-to: "a" yields to this cause as well: keep one of the two',
    ]));
  test('are none where one steps back', () =>
    expect(told(mutualYields, { causes: { a: { 'yields-to': ['b', 'gone'] }, b: { 'yields-to': ['c'] }, c: {} } })).toEqual([]));
});

describe('a last resort', () => {
  const remedies = { safe: {}, careful: { risk: 'careful' }, last: { risk: 'last-resort' }, end: { risk: 'last-resort' } } as const;
  const order = (...ids: string[]) => told(riskOrder, { causes: { a: { remedies: ids } }, remedies });
  test('before a safer remedy is told', () =>
    expect(order('safe', 'last', 'end', 'careful')).toEqual([
      'content/causes/a.mdx: remedies.1: "last" is a last resort and must come after "careful"',
      'content/causes/a.mdx: remedies.2: "end" is a last resort and must come after "careful"',
    ]));
  test.each([[['careful', 'safe', 'last', 'end']], [['last', 'end']], [['last']], [[]]])('may stand so: %j', (ids) => expect(order(...ids)).toEqual([]));
});

describe('a way without administrator rights', () => {
  const admin = { rights: 'administrator' } as const;
  test.each([
    ['is missing on a system', { a: { systems: ['linux', 'macos'] as const } }, { way: { systems: ['macos'] as const } }, ['linux']],
    ['is missing where the only one needs rights', { a: {} }, { way: admin }, ['linux']],
    ['is missing where it belongs to another cause', { a: { remedies: ['other'] } }, { way: {}, other: admin }, ['linux']],
    ['is there beside one that needs rights', { a: { remedies: ['other', 'way'] } }, { way: {}, other: admin }, []],
    ['is not asked for where nothing is refused', { a: { family: 'lookalike' as const } }, { way: admin }, []],
  ])('%s', (_name, causes, remedies, systems) =>
    expect(told(freeWays, { causes: causes as Given['causes'] & object, remedies: remedies as Given['remedies'] & object })).toEqual(
      systems.map((os) => `content/causes/a.mdx: remedies: add a remedy that needs no administrator rights on ${os}, or say in no-free-way why there is none`),
    ),
  );
});

describe('a way for everybody', () => {
  const mend = (name: string) =>
    `content/causes/a.mdx: remedies: add a remedy for ${name} without "tools", "verbs", "places" and "prompts", so that nobody is left without one`;
  test.each([
    ['is missing where the only one serves certain tools', {}, { way: { tools: ['pip'] } }, ['Linux']],
    ['is missing where the only one serves certain verbs', {}, { way: { verbs: ['install'] } }, ['Linux']],
    ['is missing where the only one fits certain places', {}, { way: { places: ['venv'] } }, ['Linux']],
    ['is missing where the only one is about a prompt', {}, { way: { prompts: ['sudo'] } }, ['Linux']],
    ['is missing on a system', { systems: ['linux', 'macos'] }, { way: {} }, ['macOS']],
    ['is missing where it belongs to another cause', { remedies: ['way'] }, { way: { tools: ['uv'] }, other: {} }, ['Linux']],
    ['is there beside one that is not', { remedies: ['way', 'other'] }, { way: { tools: ['pip'] }, other: {} }, []],
    ['is asked for where nothing is refused', { family: 'lookalike' }, { way: { verbs: ['list'] } }, ['Linux']],
  ])('%s', (_name, cause, remedies, names) =>
    expect(told(waysForAll, { causes: { a: cause as Partial<Cause> }, remedies: remedies as Given['remedies'] & object })).toEqual(names.map(mend)),
  );
});

describe('a sentence about another system', () => {
  const systems = ['windows', 'linux'] as const;
  const mend = (field: string, words: string) => `${field}: word it for every reader instead of "${words}", and leave what differs to the commands`;
  test('is told in a step, a check and an undo, and in what a cause should print', () =>
    expect(
      told(otherSystems, {
        causes: { a: { systems: [...systems], check: { say: 'Look at it.', prints: 'On Linux, a path.' } } },
        remedies: {
          way: {
            systems: [...systems],
            steps: [{ say: 'Look.' }, { say: 'List it; on Windows open a new terminal first.' }],
            check: { say: 'On macOS, look again.', prints: 'Your own name.' },
            undo: { say: 'On Debian, remove it.' },
          },
        },
      }),
    ).toEqual([
      mend('content/causes/a.mdx: check', 'On Linux'),
      mend('content/remedies/way.mdx: steps.1', 'on Windows'),
      mend('content/remedies/way.mdx: check', 'On macOS'),
      mend('content/remedies/way.mdx: undo', 'On Debian'),
    ]));
  test.each(['Open Windows Security.', 'Install it on a new drive.'])('is not %j', (say) =>
    expect(told(otherSystems, { remedies: { way: { systems: [...systems], steps: [{ say }] } } })).toEqual([]),
  );
  test('is none where all readers have that system', () =>
    expect(told(otherSystems, { remedies: { way: { systems: ['linux'], steps: [{ say: 'On Debian, look at it.' }] } } })).toEqual([]));
});
