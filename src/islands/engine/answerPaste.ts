import { diagnose } from '../../judging/diagnose.ts';
import { isBinary } from '../../reading/text/isBinary.ts';
import type { BytesRead } from '../../reading/text/readBytes.ts';
import type { Table } from '../../vocabulary/content.ts';
import type { Verdict } from '../../vocabulary/verdict.ts';
import { statedBeside } from './broughtBy.ts';
import { usedWords } from './broughtWords.ts';
import type { PasteAnswer, Question } from './messages.ts';
import { present } from './present.ts';
import { readSource } from './readSource.ts';
import { LARGE, shownText } from './shownText.ts';

type PasteQuestion = Extract<Question, { readonly ask: 'paste' }>;
type Source = string | Blob;

/** What was read and judged last, for the reader who only chooses another shell or types a package: a long text, or a file that is still growing, is not read again. */
interface Judged {
  readonly texts: readonly Source[];
  readonly fragment: string;
  readonly read: readonly BytesRead[];
  readonly verdict: Verdict;
}
let last: Judged | undefined;

/** A file arrives as a new copy with each question. */
const isSameFile = (a: Source, b: Source | undefined): boolean =>
  a instanceof File && b instanceof File && a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;

const isSame = (judged: Judged, { texts, fragment }: PasteQuestion): boolean =>
  judged.fragment === fragment && judged.texts.length === texts.length && judged.texts.every((text, i) => text === texts[i] || isSameFile(text, texts[i]));

const textsOf = (read: readonly BytesRead[]): readonly string[] => read.map(({ text }) => text);

/** Reads and judges what was pasted, unless that was done just now; no verdict where there is nothing to judge. */
async function judge(table: Table, question: PasteQuestion, onShare: (share: number) => void): Promise<Judged | Pick<Judged, 'read'>> {
  if (last && isSame(last, question)) return last;
  const { texts, fragment } = question;
  const read = await Promise.all(texts.map((text) => readSource(text, onShare)));
  const all = textsOf(read);
  if (all.some(isBinary) || all.every((text) => text.trim() === '')) return { read };
  last = { texts, fragment, read, verdict: diagnose(table, all, statedBeside(table, fragment)) };
  return last;
}

/** What the box shows of files, and how they were read. */
function shownOf(read: readonly BytesRead[]): Pick<PasteAnswer, 'shown' | 'isWhole' | 'warning'> {
  const text = textsOf(read).join('\n');
  const warning = read.find((one) => one.warning)?.warning;
  return { shown: shownText(text), isWhole: text.length <= LARGE, ...(warning && { warning }) };
}

/** The verdict on what was pasted; rejects where a file cannot be read. `onShare` hears how much of a file is read, from 0 to 1. */
export async function answerPaste(table: Table, question: PasteQuestion, onShare: (share: number) => void = () => undefined): Promise<PasteAnswer> {
  const { texts, fragment } = question;
  const judged = await judge(table, question, onShare);
  const { read } = judged;
  const all = textsOf(read);
  if (all.some(isBinary)) return { isBinary: true };
  const shown = texts.some((text) => typeof text !== 'string') ? shownOf(read) : {};
  if (!('verdict' in judged)) return { isBinary: false, ...shown };
  const { verdict } = judged;
  const view = { ...present(table, verdict, { ...question, texts: all }), brought: usedWords(verdict.facts, statedBeside(table, fragment)) };
  return { isBinary: false, ...shown, view };
}
