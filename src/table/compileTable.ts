import { join } from 'node:path';
import type { Cause, Question, Remedy, Table } from '../diagnosis/types.ts';
import { cause } from '../schemas/cause.ts';
import { question } from '../schemas/question.ts';
import { remedy } from '../schemas/remedy.ts';
import { checkTree } from '../tree/checkTree.ts';
import { checkReferences } from './checkReferences.ts';
import type { Mistake } from './readFolder.ts';
import { readFolder } from './readFolder.ts';
import { tellingMessages } from './tellingMessages.ts';

/** Examples of one signature; the tests run them, the table leaves them out. */
export interface Examples {
  readonly cause: string;
  readonly signature: number;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

export interface Compiled {
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

/** Without the keys that are undefined: the table is plain JSON. Schemas that drift from the engine's types do not compile here. */
const plain = <T>(value: Parsed<T>): T => JSON.parse(JSON.stringify(value)) as T;

/** Reads content/, validates it and compiles the one table; mistakes are told, not thrown. */
export function compileTable(root: string): Compiled {
  const causes = readFolder(join(root, 'causes'), cause);
  const remedies = readFolder(join(root, 'remedies'), remedy);
  const questions = readFolder(join(root, 'questions'), question);
  const content = { causes: causes.entries, remedies: remedies.entries, questions: plain<Question[]>(questions.entries) };
  const table: Table = {
    version: 1,
    causes: content.causes.map(({ sources: _sources, messages: _messages, signatures, ...rest }) =>
      plain<Cause>({ ...rest, signatures: signatures.map(({ examples: _examples, counterexamples: _counterexamples, ...signature }) => signature) }),
    ),
    remedies: content.remedies.map(({ sources: _sources, ...rest }) => plain<Remedy>(rest)),
    questions: content.questions,
    messages: tellingMessages(content.causes),
  };
  const examples = content.causes.flatMap(({ id, signatures }) =>
    signatures.map(({ examples: given, counterexamples }, signature) => ({ cause: id, signature, examples: given, counterexamples })),
  );
  const mistakes = [...causes.mistakes, ...remedies.mistakes, ...questions.mistakes];
  const whole =
    mistakes.length > 0
      ? []
      : [
          ...checkReferences(content),
          ...checkTree(
            content.questions,
            content.causes.map(({ id }) => id),
          ),
        ];
  return { table, examples, mistakes: [...mistakes, ...whole] };
}
