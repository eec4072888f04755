import table from 'virtual:table';
import { answerPaste } from './answerPaste.ts';
import { answerTree } from './answerTree.ts';
import type { Question } from './messages.ts';

const answer = (question: Question) => (question.ask === 'paste' ? answerPaste(table, question) : answerTree(table, question));

// One question after the other: a long text must not be overtaken by the next one's answer.
let before: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data: { id, question } }: MessageEvent<{ readonly id: number; readonly question: Question }>) => {
  before = before.then(async () => postMessage({ id, answer: await answer(question) }));
});
