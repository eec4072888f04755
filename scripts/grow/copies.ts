import type { Content } from '../../src/table/readContent.ts';

type Cause = Content['causes'][number];
type Remedy = Content['remedies'][number];
type Question = Content['questions'][number];
type Signature = Cause['data']['signatures'][number];
type Answer = Question['data']['answers'][number];

/** How long a schema lets the texts be that a copy numbers. */
const MOST = { title: 70, short: 32, summary: 200, question: 120, label: 120 } as const;

const markerOf = (k: number): string => `grown-copy-${k}`;
const copyOf = (id: string, k: number): string => `${id}-${k}`;
const copiesOf = (ids: readonly string[], k: number): string[] => ids.map((id) => copyOf(id, k));

/** The text with its copy's number, cut where that would make it too long. */
const numbered = (text: string, most: number, k: number, end = ''): string => {
  const number = ` (${k})${end}`;
  return `${text.slice(0, most - number.length).trimEnd()}${number}`;
};

/** The output with the marker on a line of its own. */
const marked = (output: string, k: number): string => `${output.trimEnd()}\n${markerOf(k)}\n`;

/** Asks for the marker as well; under `when` itself only where `all` has phrases and `when` has none, since each place counts once for narrowness. */
const markedCondition = (when: Signature['when'], k: number): Signature['when'] => {
  const asked = [...(when.all?.phrase ?? []), markerOf(k)];
  return when.all?.phrase && !when.phrase ? { ...when, phrase: [markerOf(k)] } : { ...when, all: { ...when.all, phrase: asked } };
};

/** The first example without the marker shows that the marker is needed. */
const copyOfSignature = ({ when, examples, counterexamples, ...rest }: Signature, k: number): Signature => ({
  ...rest,
  when: markedCondition(when, k),
  examples: examples.map((text) => marked(text, k)),
  counterexamples: [...counterexamples.map((text) => marked(text, k)), ...examples.slice(0, 1)],
});

/** Copy k of a cause: it speaks where the original does and the marker stands there too, and is the narrower of the two. */
export const copyOfCause = ({ id, data, ...rest }: Cause, k: number): Cause => ({
  ...rest,
  id: copyOf(id, k),
  data: {
    ...data,
    title: numbered(data.title, MOST.title, k),
    short: numbered(data.short, MOST.short, k),
    summary: numbered(data.summary, MOST.summary, k),
    messages: data.messages.map((message) => `${message} ${markerOf(k)}`),
    remedies: copiesOf(data.remedies, k),
    ...(data['yields-to'] && { 'yields-to': copiesOf(data['yields-to'], k) }),
    signatures: data.signatures.map((signature) => copyOfSignature(signature, k)),
  },
});

/** Copy k of a remedy. */
export const copyOfRemedy = ({ id, data, ...rest }: Remedy, k: number): Remedy => ({
  ...rest,
  id: copyOf(id, k),
  data: { ...data, title: numbered(data.title, MOST.title, k), summary: numbered(data.summary, MOST.summary, k) },
});

/**
 * An answer that leads to copy k. The marker is stated once, at the start, and stays known on the way; a later phrase would take its
 * place, so it goes into that phrase. Stated beside it, it would make an answer known before it is asked.
 */
const copyOfAnswer = ({ states, question, cause, causes, ...rest }: Answer, k: number): Answer => ({
  ...rest,
  states: { ...states, ...(states.phrase && { phrase: states.phrase.map((words) => `${words} ${markerOf(k)}`) }) },
  ...(question && { question: copyOf(question, k) }),
  ...(cause && { cause: copyOf(cause, k) }),
  ...(causes && { causes: copiesOf(causes, k) }),
});

/** Copy k of a question that is not the start. */
export const copyOfQuestion = ({ id, data, ...rest }: Question, k: number): Question => ({
  ...rest,
  id: copyOf(id, k),
  data: {
    ...data,
    question: numbered(data.question.replace(/\?$/, ''), MOST.question, k, '?'),
    answers: data.answers.map((answer) => copyOfAnswer(answer, k)),
  },
});

const copyOfStartAnswer = (answer: Answer, k: number): Answer => {
  const { states, ...copy } = copyOfAnswer(answer, k);
  return { ...copy, id: copyOf(answer.id, k), label: numbered(answer.label, MOST.label, k), states: { ...states, phrase: states.phrase ?? [markerOf(k)] } };
};

/** The start with answers that lead to the copies of the numbers given. */
export const widenStart = ({ data, ...rest }: Question, ks: readonly number[]): Question => ({
  ...rest,
  data: { ...data, answers: [...data.answers, ...ks.flatMap((k) => data.answers.map((answer) => copyOfStartAnswer(answer, k)))] },
});
