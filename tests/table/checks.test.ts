import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleShape } from '../../src/table/checks/articleShape.ts';
import { checkedSources } from '../../src/table/checks/checkedSources.ts';
import { deadAnchors } from '../../src/table/checks/deadAnchors.ts';
import { freeWays } from '../../src/table/checks/freeWays.ts';
import { longSentences } from '../../src/table/checks/longSentences.ts';
import { mutualYields } from '../../src/table/checks/mutualYields.ts';
import { otherSystems } from '../../src/table/checks/otherSystems.ts';
import { ownRemedy } from '../../src/table/checks/ownRemedy.ts';
import { riskOrder } from '../../src/table/checks/riskOrder.ts';
import { takenAnchors } from '../../src/table/checks/takenAnchors.ts';
import { uniqueNames } from '../../src/table/checks/uniqueNames.ts';
import { unknownIds } from '../../src/table/checks/unknownIds.ts';
import { unwritten } from '../../src/table/checks/unwritten.ts';
import { waysForAll } from '../../src/table/checks/waysForAll.ts';
import { CHECKS } from '../../src/table/checks.ts';
import { KINDS } from '../../src/table/kinds.ts';
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

describe('the shape of an article', () => {
  const parts = ['It says no', 'What happened', 'How to tell it from others', 'What not to do', 'How to keep it from coming back'];
  const order = 'in this order: What happened, How to tell it from others, What not to do, How to keep it from coming back';
  const bodyOf = (headings: readonly string[]) => headings.map((heading) => `## ${heading}\n\nSome words.`).join('\n\n');
  const toldOf = (headings: readonly string[]) => told(articleShape, { causes: { a: { body: bodyOf(headings) } } });
  test('is told where a part is missing', () =>
    expect(toldOf(parts.slice(0, -1))).toEqual([`content/causes/a.mdx: (body): write the part "## How to keep it from coming back", ${order}`]));
  test('is told where a part stands too late', () =>
    expect(toldOf(['It says no', 'How to tell it from others', 'What happened', 'What not to do', 'How to keep it from coming back'])).toEqual([
      `content/causes/a.mdx: (body): write the part "## How to tell it from others", ${order}`,
    ]));
  test('is told where no message comes first', () =>
    expect(toldOf(parts.slice(1))).toEqual([
      'content/causes/a.mdx: (body): write a heading with the exact message, such as those under "messages", before "## What happened"',
    ]));
  test('leaves room for headings of its own, and for code that looks like one', () =>
    expect(toldOf(['It says no', 'What happened', 'Which way out', ...parts.slice(2)])).toEqual([]));
  test('is told where a check does not say what it prints otherwise', () =>
    expect(told(articleShape, { causes: { a: { check: { say: 'Look at it.', prints: 'A path or two.' } } } })).toEqual([
      'content/causes/a.mdx: check.otherwise: say what the check prints when this is not the cause',
    ]));
  test('of a remedy says when it is the right one, and when it does not work', () =>
    expect(told(articleShape, { remedies: { way: { body: '## When this is the right one\n\nAlways.' } } })).toEqual([
      'content/remedies/way.mdx: (body): write the part "## When it does not work", in this order: When this is the right one, When it does not work',
    ]));
});

describe('a source', () => {
  const source = { title: 'A source', url: 'https://pip.pypa.io/' };
  test('that does not say what was read is told, in every kind', () =>
    expect(
      told(checkedSources, { causes: { a: { sources: [source] } }, remedies: { way: { sources: [source] } }, guide: { how: { sources: [source] } } }),
    ).toEqual(
      ['causes/a', 'remedies/way', 'guide/how'].map(
        (id) =>
          `content/${id}.mdx: sources.0: open https://pip.pypa.io/ and write what you read: checked: "pip 26.2" or the day; or unopened: true where you cannot`,
      ),
    ));
  test.each([{ checked: 'pip 26.2' }, { unopened: true as const }])('may say %j', (said) =>
    expect(told(checkedSources, { causes: { a: { sources: [{ ...source, ...said }] } } })).toEqual([]),
  );
});

describe('two pages', () => {
  test.each([
    ['title', { causes: { a: { title: 'A closed folder' } }, remedies: { way: { title: 'a closed folder' } } }, ['causes/a', 'remedies/way']],
    ['short', { causes: { a: { short: 'Closed folder' }, b: { short: 'Closed  folder' } } }, ['causes/a', 'causes/b']],
    ['summary', { remedies: { way: { summary: 'It opens.' } }, guide: { how: { summary: 'It opens' } } }, ['remedies/way', 'guide/how']],
  ])('with the same %s are told', (field, given, [one, other]) =>
    expect(told(uniqueNames, given as Given)).toEqual([
      `content/${one}.mdx: ${field}: write another one: content/${other}.mdx has the same`,
      `content/${other}.mdx: ${field}: write another one: content/${one}.mdx has the same`,
    ]),
  );
  test('of many take no longer than their number: each is told with the first of the others', () =>
    expect(told(uniqueNames, { causes: Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { short: 'Closed' }])) })).toEqual([
      'content/causes/a.mdx: short: write another one: content/causes/b.mdx has the same',
      'content/causes/b.mdx: short: write another one: content/causes/a.mdx has the same',
      'content/causes/c.mdx: short: write another one: content/causes/a.mdx has the same',
    ]));
  test('may share a word', () => expect(told(uniqueNames, { causes: { a: { title: 'A closed folder' }, b: { title: 'A closed file' } } })).toEqual([]));
});

describe('what is still to be written', () => {
  test.each([
    ['TODO', { causes: { a: { body: '## It says no\n\nTODO the rest' } } }, 'causes/a'],
    ['Lorem ipsum', { guide: { how: { summary: 'Lorem ipsum dolor.' } } }, 'guide/how'],
    ['FIXME', { causes: { a: { body: '## It says no\n\nFIXME' } } }, 'causes/a'],
    ['tbd', { guide: { how: { body: 'It is tbd.' } } }, 'guide/how'],
    ['xxx', { remedies: { way: { title: 'Repair xxx' } } }, 'remedies/way'],
    ['???', { questions: { q: { question: 'Which one ???' } } }, 'questions/q'],
  ])('is told: %s', (found, given, id) =>
    expect(told(unwritten, given as Given)).toEqual([`content/${id}.mdx: (body): write what is to stand in place of "${found}"`]),
  );
  test.each(['Write `TODO` there.', '```\nTODO\n```\nSome words.', 'Its mastodon.'])('is not %j', (body) =>
    expect(told(unwritten, { guide: { how: { body } } })).toEqual([]),
  );
});

describe('the length of sentences', () => {
  const long = `It ${'goes on and '.repeat(7)}on.`;
  test('is told where half of them are too long', () =>
    expect(told(longSentences, { causes: { a: { body: `${long}\n\n${long} Stop.` } } })).toEqual([
      'content/causes/a.mdx: (body): write shorter sentences: half of them have 23 words or more, 20 is too many',
    ]));
  test('is looked at in remedies and in the guide as well', () =>
    expect(told(longSentences, { remedies: { way: { body: long } }, guide: { how: { body: long } } }).map((line) => line.split(':')[0])).toEqual([
      'content/remedies/way.mdx',
      'content/guide/how.mdx',
    ]));
  test.each([
    ['most are short', `${long} Stop. Go on.`],
    ['the long one is a table, a heading or code', `| ${long} |\n\n## ${long}\n\n\`\`\`\n${long}\n\`\`\`\n\nGo on.`],
    ['points are counted one by one', Array.from({ length: 6 }, () => '- one of several short points').join('\n')],
    ['the words of a link count and its address does not', 'See [this](../a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v-w/) now.'],
  ])('is none of ours where %s', (_name, body) => expect(told(longSentences, { guide: { how: { body } } })).toEqual([]));
});

describe('a remedy of its own kind', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const all = (remedies: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { remedies: [...remedies] }]));
  test('is missing where everything is shared by many', () =>
    expect(told(ownRemedy, { causes: all(['way']) })).toEqual(
      ids.map((id) => `content/causes/${id}.mdx: remedies: name a remedy of its own kind, one that at most 6 causes share`),
    ));
  test('is there where one is shared by few', () =>
    expect(told(ownRemedy, { causes: { ...all(['way', 'other']), g: { remedies: ['way'] } } }).map((line) => line.slice(0, 20))).toEqual([
      'content/causes/g.mdx',
    ]));
  test('is not asked for where only somebody else can help', () =>
    expect(told(ownRemedy, { causes: Object.fromEntries(ids.map((id) => [id, { remedies: ['way'], 'no-free-way': 'Only its owner can.' }])) })).toEqual([]));
});

describe('a heading', () => {
  const taken = (given: Given) => told(takenAnchors, given);
  test('that makes an id of its page is told', () =>
    expect(
      taken({
        causes: { a: { body: '## Check\n\nSome words.\n\n## Installing' } },
        remedies: { way: { body: '## Steps' } },
        guide: { how: { body: '### Sources' } },
      }),
    ).toEqual([
      'content/causes/a.mdx: (body): name the heading otherwise: the page itself has a part "#check"',
      'content/causes/a.mdx: (body): name the heading otherwise: the page itself has a part "#installing"',
      'content/remedies/way.mdx: (body): name the heading otherwise: the page itself has a part "#steps"',
      'content/guide/how.mdx: (body): name the heading otherwise: the page itself has a part "#sources"',
    ]));
  test('may be called as a part of another kind is', () =>
    expect(
      taken({ causes: { a: { body: '## Steps\n\n```\n## Check\n```' } }, guide: { how: { body: '## Check' } }, questions: { q: { body: '## Sources' } } }),
    ).toEqual([]));
});

describe('the ids of a page', () => {
  // What the pages of a kind are made of, beside the article.
  const FILES = {
    causes: [
      'pages/causes/[id].astro',
      'components/ArticleTools.astro',
      'components/FreeWays.astro',
      'components/Sources.astro',
      'islands/page/RemedyCard.tsx',
      'islands/page/RemedyBody.tsx',
    ],
    remedies: ['pages/remedies/[id].astro', 'components/ArticleTools.astro', 'components/Sources.astro', 'islands/page/RemedyBody.tsx'],
    questions: ['pages/ask/[id].astro'],
    guide: ['pages/guide/[id].astro', 'components/Sources.astro'],
  } as const;
  test.each(Object.keys(FILES) as (keyof typeof FILES)[])('of %s are all known', (kind) => {
    const ids = FILES[kind].flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(/\sid="([a-z-]+)"/g)].map(([, id]) => id));
    expect([...new Set(ids)].sort()).toEqual([...KINDS[kind].parts, ...KINDS[kind].others].sort());
  });
});

describe('a link to a part', () => {
  const parts = '## What `pip` says, and why\n\n### [Errno 13] Permission denied\n\nSome words.';
  const twice = '## Twice\n\nSome words.\n\n## Twice\n\nSome words.';
  const dead = (href: string, b: Partial<Cause> = {}) =>
    told(deadAnchors, {
      causes: { a: { body: `${parts} See [this](${href}).` }, b: { ...b, body: parts } },
      remedies: { way: {} },
      questions: { q: {} },
      guide: { how: { body: twice } },
    });
  test.each([
    ['other-remedies', { remedies: ['way'] }, 1],
    ['other-remedies', { remedies: ['way', 'other'] }, 0],
    ['without-administrator-rights', { family: 'permission' }, 0],
    ['without-administrator-rights', { family: 'lookalike' }, 1],
  ] as const)('to %s is dead where the page has none: %j', (part, b, count) => expect(dead(`../b/#${part}`, b as Partial<Cause>)).toHaveLength(count));
  test.each([
    '#what-pip-says-and-why',
    '../b/#errno-13-permission-denied',
    '../b/#check',
    '../b/#without-administrator-rights',
    '../../remedies/way/#steps',
    '../../guide/how/#sources',
    '../../guide/how/#twice-1',
    '../gone/#x',
    '../b/',
    'https://pip.pypa.io/#x',
  ])('may be %s', (href) => expect(dead(href)).toEqual([]));
  test.each([
    '#gone',
    '../b/#gone',
    './#gone',
    '../b/#',
    '../b/#steps',
    '../b/#look',
    '../../remedies/way/#check',
    '../../guide/how/#check',
    '../../ask/q/#sources',
    '../../guide/how/#twice-2',
  ])('may not be %s', (href) =>
    expect(dead(href)).toEqual([`content/causes/a.mdx: (body): the link ${href} leads to no heading of that article: correct what follows the #`]),
  );
});
