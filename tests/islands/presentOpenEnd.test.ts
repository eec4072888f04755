import { describe, expect, test } from 'vitest';
import { present } from '../../src/islands/engine/present.ts';
import type { Table } from '../../src/vocabulary/content.ts';
import type { Near, Verdict } from '../../src/vocabulary/verdict.ts';
import { remedyOf, tableOf, verdictOf } from '../answering/fixture.ts';
import { questions } from '../tree/fixture.ts';
import { told } from '../vocabulary/told.ts';

const table: Table = { ...tableOf([remedyOf('way')], [{ id: 'd', title: 'Cause d', summary: 'About d.' }]), questions };
const near = (given: Partial<Near> = {}): Near => ({ causes: [], against: [], shownBy: 'installer', ...given });
const view = (given: Partial<Verdict>) =>
  present(table, verdictOf({ verdict: 'unknown', level: 'possible', near: near(), ...given }), { texts: [], base: '/s/' });
const facts = told({ number: ['Errno 13'], refusal: ['denied'], path: ['/data/x'], tool: ['pip'], request: [['rich']] });

describe('where no cause is named', () => {
  test('the sentence says what was read and what is missing', () =>
    expect(view({ facts, near: near({ against: ['c', 'd'] }) }).sentence).toBe(
      "Read: [Errno 13] Permission denied at '/data/x' while pip was installing rich. No article on this site fits it yet.",
    ));
  test('the sentence calls what was answered known', () =>
    expect(view({ facts: told({ refusal: ['full'] }, { by: 'answer' }) }).sentence).toBe('Known so far: No space left.'));
  test('one question is asked, its answers lead on with what is known', () => {
    const { open, ask } = view({ facts });
    expect(open?.question).toEqual({
      title: 'Which system?',
      answers: [
        { title: 'Windows', system: 'windows', href: '/s/ask/path/#v=1&tool=pip&number=Errno%2013&refusal=denied&install=rich&answer=system.windows' },
        { title: 'Linux', system: 'linux', href: '/s/ask/system/#v=1&tool=pip&number=Errno%2013&refusal=denied&install=rich&answer=system.linux' },
        { title: 'I cannot tell', href: '/s/ask/system/#v=1&tool=pip&number=Errno%2013&refusal=denied&install=rich&answer=system.other' },
      ],
    });
    expect(ask).toBeUndefined();
  });
  test('what comes near has a place of its own, and is no cause', () => {
    const { open, others, first } = view({ facts, near: near({ causes: ['d'] }) });
    expect(open?.likeliest).toEqual([{ title: 'Cause d', summary: 'About d.', href: '/s/causes/d/' }]);
    expect([others, first]).toEqual([[], undefined]);
  });
  test('a step that failed is answered by its remedy, and nothing is asked', () => {
    const { open, ask } = view({ near: near({ step: { remedy: 'way', now: 'Do that.' } }), facts: told({ os: ['linux'] }) });
    expect([open?.step, open?.question, ask]).toEqual([{ title: 'Do way', now: 'Do that.', href: '/s/remedies/way/#v=1&os=linux' }, undefined, undefined]);
  });
  test('the questions stay a way where none is asked', () => {
    const { open, ask } = view({ near: near({ line: { text: 'bash: pip: command not found', tellsAll: true } }) });
    expect([open?.question, ask]).toEqual([undefined, '/s/ask/#v=1']);
  });
  test('nothing leads to questions that are all answered', () => {
    const { open, ask } = view({ facts: told({ os: ['linux'], refusal: ['full'] }) });
    expect([open?.question, ask]).toEqual([undefined, undefined]);
  });
});

test('a verdict with a cause has none of it', () => expect(view({ verdict: 'cause', causes: [{ id: 'd', confidence: 1 }] }).open).toBeUndefined());
