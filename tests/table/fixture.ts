import type { Article, Content } from '../../src/table/readContent.ts';

export type Cause = Content['causes'][number]['data'];
export type Remedy = Content['remedies'][number]['data'];
export type Question = Content['questions'][number]['data'];
type Guide = Content['guide'][number]['data'];
type Articles<T> = Readonly<Record<string, Partial<T> & { readonly body?: string }>>;

const SOURCES = [{ title: 'A source', url: 'https://pip.pypa.io/', checked: 'pip 26.2' }];

const cause: Cause = {
  title: 'A cause',
  short: 'A cause',
  summary: 'Something was refused.',
  family: 'permission',
  systems: ['linux'],
  messages: ['Permission denied'],
  remedies: ['way'],
  check: { say: 'Look at the folder.', prints: 'Somebody else.', otherwise: 'Your own name.' },
  signatures: [],
  sources: SOURCES,
};
const remedy: Remedy = {
  title: 'A way out',
  summary: 'It installs elsewhere.',
  risk: 'safe',
  rights: 'none',
  systems: ['linux'],
  changes: 'It adds a folder.',
  steps: [{ say: 'Run this.' }],
  check: { say: 'Look again.', prints: 'Your own name.' },
  undo: { say: 'Remove the folder.' },
  sources: SOURCES,
};
const question: Question = { question: 'What does it say?', answers: [] };
const guide: Guide = { title: 'Background', summary: 'How it works.', order: 1, sources: SOURCES };

/** An article of each kind's shape, in few words. */
const BODIES: Readonly<Record<string, string>> = {
  causes: ['It says no', 'What happened', 'How to tell it from others', 'What not to do', 'How to keep it from coming back']
    .map((part) => `## ${part}\n\nSome words.`)
    .join('\n\n'),
  remedies: ['When this is the right one', 'When it does not work'].map((part) => `## ${part}\n\nSome words.`).join('\n\n'),
};

/** The names that a page goes by, its own for each. */
const named = <T>(sound: T, kind: string, id: string): T => {
  const own = `${kind} ${id}`;
  const names = { title: `The page ${own}`, short: `Page ${own}`, summary: `It tells of ${own}.` };
  return { ...sound, ...Object.fromEntries(Object.entries(names).filter(([field]) => field in (sound as object))) };
};

const articles = <T>(kind: string, sound: T, given: Articles<T> = {}): readonly Article<T>[] =>
  Object.entries(given).map(([id, { body = BODIES[kind] ?? 'Some words.', ...data }]) => ({
    id,
    file: `content/${kind}/${id}.mdx`,
    body,
    data: { ...named(sound, kind, id), ...data },
  }));

export interface Given {
  readonly causes?: Articles<Cause>;
  readonly remedies?: Articles<Remedy>;
  readonly questions?: Articles<Question>;
  readonly guide?: Articles<Guide>;
}

/** Content of a few articles, each sound but for what a test says of it. */
export const contentOf = (given: Given): Content => ({
  causes: articles('causes', cause, given.causes),
  remedies: articles('remedies', remedy, given.remedies),
  questions: articles('questions', question, given.questions),
  guide: articles('guide', guide, given.guide),
});
