import table from 'virtual:table';
import { answerAddress } from './answerAddress.ts';
import { answerArticle } from './answerArticle.ts';
import { answerPaste } from './answerPaste.ts';
import { answerTree } from './answerTree.ts';
import type { Question, Reply } from './messages.ts';

const answer = (question: Question, onShare: (share: number) => void) => {
  switch (question.ask) {
    case 'paste':
      return answerPaste(table, question, onShare);
    case 'tree':
      return answerTree(table, question);
    case 'article':
      return answerArticle(table, question);
    case 'address':
      return answerAddress(table, question.fragment);
  }
};

/** Answers one question; what cannot be answered, such as a file that cannot be read any more, is said and ends nothing. */
async function reply(id: number, question: Question): Promise<void> {
  const send = (told: Omit<Reply, 'id'>): void => postMessage({ id, ...told } satisfies Reply);
  try {
    send({ answer: await answer(question, (share) => send({ share })) });
  } catch {
    send({});
  }
}

// One question after the other: a long text must not be overtaken by the next one's answer.
let before: Promise<void> = Promise.resolve();

addEventListener('message', ({ data: { id, question } }: MessageEvent<{ readonly id: number; readonly question: Question }>) => {
  before = before.then(() => reply(id, question));
});
