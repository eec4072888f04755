import type { Cause, Question, Remedy, Table } from '../vocabulary/content.ts';
import { CHECKS } from './checks.ts';
import type { Mistake } from './Mistake.ts';
import type { Article, Content } from './readContent.ts';
import { readContent } from './readContent.ts';
import { tellingMessages } from './tellingMessages.ts';

/** Examples of one signature; the tests run them, the table leaves them out. */
export interface Examples {
  readonly cause: string;
  readonly file: string;
  readonly signature: number;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

export interface Compiled {
  readonly content: Content;
  readonly table: Table;
  readonly examples: readonly Examples[];
  readonly mistakes: readonly Mistake[];
}

/** The same with keys that may be undefined where they may be missing: what a schema's parser returns. */
type Parsed<T> = T extends readonly (infer Item)[]
  ? readonly Parsed<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Record<never, never> extends Pick<T, Key> ? Parsed<T[Key]> | undefined : Parsed<T[Key]> }
    : T;

/** Without the keys that are undefined: the table is plain JSON. Schemas that drift from the vocabulary's types do not compile here. */
const plain = <T>(value: Parsed<T>): T => JSON.parse(JSON.stringify(value)) as T;

const causeOf = ({
  id,
  data: {
    sources: _sources,
    messages: _messages,
    short: _short,
    'no-free-way': _noFreeWay,
    check: { otherwise: _otherwise, ...check },
    signatures,
    ...rest
  },
}: Content['causes'][number]): Cause =>
  plain<Cause>({ id, ...rest, check, signatures: signatures.map(({ examples: _examples, counterexamples: _counterexamples, ...signature }) => signature) });
const remedyOf = ({ id, data: { sources: _sources, ...rest } }: Content['remedies'][number]): Remedy => plain<Remedy>({ id, ...rest });
const questionOf = ({ id, data }: Content['questions'][number]): Question => plain<Question>({ id, ...data });

/** The one table that everything else uses. */
const tableOf = ({ causes, remedies, questions }: Content): Table => ({
  version: 2,
  causes: causes.map(causeOf),
  remedies: remedies.map(remedyOf),
  questions: questions.map(questionOf),
  messages: tellingMessages(causes.map(({ id, data }) => ({ id, messages: data.messages }))),
});

const examplesOf = ({ id, file, data }: Article<Content['causes'][number]['data']>): readonly Examples[] =>
  data.signatures.map(({ examples, counterexamples }, signature) => ({ cause: id, file, signature, examples, counterexamples }));

/** Reads content/, validates it and compiles the table; mistakes are told, not thrown. */
export function compileTable(root: string): Compiled {
  const { content, mistakes } = readContent(root);
  return {
    content,
    table: tableOf(content),
    examples: content.causes.flatMap(examplesOf),
    mistakes: mistakes.length > 0 ? mistakes : CHECKS.flatMap((check) => check(content)),
  };
}
