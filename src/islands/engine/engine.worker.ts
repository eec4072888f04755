import table from 'virtual:table';
import { answerArticle } from './answerArticle.ts';
import { answerPaste } from './answerPaste.ts';
import { answerTree } from './answerTree.ts';
import type { Question, Reply } from './messages.ts';

const answer = (question: Question) => {
  if (question.ask === 'article') return answerArticle(table, question);
  return question.ask === 'paste' ? answerPaste(table, question) : answerTree(table, question);
};

/** Answers one question; what cannot be answered, such as a file that cannot be read any more, is said and ends nothing. */
async function reply(id: number, question: Question): Promise<void> {
  try {
    postMessage({ id, answer: await answer(question) } satisfies Reply);
  } catch {
    postMessage({ id } satisfies Reply);
  }
}

// One question after the other: a long text must not be overtaken by the next one's answer.
let before: Promise<void> = Promise.resolve();

addEventListener('message', ({ data: { id, question } }: MessageEvent<{ readonly id: number; readonly question: Question }>) => {
  before = before.then(() => reply(id, question));
});
