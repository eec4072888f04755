import { describe, expect, test } from 'vitest';
import { solutionsFor } from '../../src/answering/solutions.ts';
import { diagnose } from '../../src/judging/diagnose.ts';
import { nameOf } from '../../src/tree/findAnswer.ts';
import { nextQuestion } from '../../src/tree/nextQuestion.ts';
import { statedBy } from '../../src/tree/statedBy.ts';
import { compiled, table } from './compiled.ts';
import { SEED_CAUSES, SEED_GUIDE, SEED_MISTAKES, SEED_REMEDIES } from './seeds.ts';

const guides = compiled.content.guide.map(({ id }) => id);

/** An article on one line. */
function onOneLine(page: string): string {
  const [kind = '', name] = page.split('/');
  const article = Object.entries(compiled.content)
    .find(([folder]) => folder === kind)?.[1]
    .find(({ id }) => id === name);
  return article?.body.replace(/\s+/g, ' ') ?? '';
}

/** The answers given on every way from a question to its end. */
function waysFrom(id: string | undefined): readonly (readonly string[])[] {
  const question = table.questions.find((one) => one.id === id);
  return (question?.answers ?? []).flatMap((answer) => {
    const name = question ? nameOf(question, answer) : '';
    return answer.question ? waysFrom(answer.question).map((names) => [name, ...names]) : [[name]];
  });
}

/** The causes that come first at the end of some way through the questions. */
const asked = new Set(
  waysFrom(table.questions.find(({ start }) => start)?.id).map(
    (names) => diagnose(table, [], statedBy(nextQuestion(table.questions, {}, names), {})).causes[0]?.id,
  ),
);

const met = SEED_CAUSES.flatMap(({ says, causes, texts }) => causes.map((cause, i) => ({ says, cause, text: texts[i] ?? '' })));

describe('a cause that the first articles name', () => {
  test('has a text for each of its causes here', () => expect(SEED_CAUSES.filter(({ causes, texts }) => causes.length !== texts.length)).toEqual([]));
  test.each(met)('$says: a paste reaches $cause', ({ cause, text }) => expect(diagnose(table, [text]).causes[0]?.id).toBe(cause));
  test('is explained by the guide where that is promised', () =>
    expect(SEED_CAUSES.flatMap(({ guide = [] }) => guide).filter((id) => !guides.includes(id))).toEqual([]));
  test.each([...new Set(SEED_CAUSES.flatMap(({ causes }) => causes))])('%s is reached by the questions', (cause) => expect(asked).toContain(cause));
});

describe('a remedy that the first articles name', () => {
  const waysFor = (text: string) => {
    const { causes, facts } = diagnose(table, [text]);
    return solutionsFor(table, causes[0]?.id ?? '', facts);
  };
  test.each(SEED_REMEDIES)('$says: a paste leads to $remedy', ({ remedy, text }) => expect(waysFor(text).map(({ id }) => id)).toContain(remedy));
  test.each(SEED_REMEDIES.filter(({ isLast }) => isLast))('$says: only after every safer way', ({ remedy, text }) => {
    const ways = waysFor(text);
    const at = ways.findIndex(({ id }) => id === remedy);
    expect(ways[at]?.risk).toBe('last-resort');
    expect(ways.slice(at).filter(({ risk }) => risk !== 'last-resort')).toEqual([]);
  });
  test('reading the error line is taught by the guide', () => expect(guides).toContain(SEED_GUIDE));
});

describe('a mistake of the first articles', () => {
  const corrections = SEED_MISTAKES.flatMap(({ says, pages }) => Object.entries(pages).map(([page, words]) => ({ says, page, words })));
  test.each(corrections)('"$says" is put right in $page', ({ page, words }) => expect(onOneLine(page)).toMatch(words));
});
