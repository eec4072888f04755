import type { Question, Table } from '../vocabulary/content.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import { lacking } from './lacking.ts';
import { readWords } from './readWords.ts';

/** What is said where no cause is named. */
export interface OpenEnd {
  /** What was read, piece by piece; joined by blanks it is a phrase. Empty where nothing was. */
  readonly read: readonly string[];
  /** What it lacks, or that no article fits, in sentences. */
  readonly sentences: readonly string[];
  /** The causes that come near, the likeliest first; nothing shows them. */
  readonly likeliest: readonly { readonly id: string; readonly title: string; readonly summary: string }[];
  /** The remedy whose own step printed this, and what to do now. */
  readonly step?: { readonly remedy: string; readonly title: string; readonly now: string };
  /** The one question to ask, with the answers that are open. */
  readonly question?: Pick<Question, 'id' | 'question' | 'answers'>;
}

/** What the questions make of the case: src/tree/askNext.ts. */
interface Asked {
  readonly question?: Question;
  readonly answers: Question['answers'];
  readonly likeliest: readonly string[];
}

/** What was read, with the line itself where it tells more than the facts do. */
function readIn({ facts, near }: Verdict): readonly string[] {
  const words = readWords(facts);
  const isTold = facts.number !== undefined || facts.refusal !== undefined;
  return near?.line && !isTold ? [`“${near.line.text}”`, ...words] : words;
}

/** Where the whole message was read, or a remedy says what to do, no question about the message leads on. */
const isWorthAsking = ({ facts, near }: Verdict): boolean => !near?.step && (facts.refusal !== undefined || !near?.line?.tellsAll);

/**
 * What is said where no cause is named; undefined where one is, or nothing is of pip's.
 * @param asked what the questions make of the case
 */
export function openEnd({ causes, remedies }: Table, verdict: Verdict, asked: Asked): OpenEnd | undefined {
  if (verdict.verdict !== 'unknown') return undefined;
  const likeliest = asked.likeliest.flatMap((id) => causes.filter((cause) => cause.id === id)).map(({ id, title, summary }) => ({ id, title, summary }));
  const { step } = verdict.near ?? {};
  const remedy = step && remedies.find(({ id }) => id === step.remedy);
  return {
    read: readIn(verdict),
    sentences: lacking(verdict, likeliest.length > 0),
    likeliest,
    ...(step && remedy && { step: { ...step, title: remedy.title } }),
    ...(isWorthAsking(verdict) && asked.question && { question: { ...asked.question, answers: asked.answers } }),
  };
}
