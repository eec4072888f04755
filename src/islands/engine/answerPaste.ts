import { readLink } from '../../addresses/link.ts';
import { diagnose } from '../../judging/diagnose.ts';
import { isBinary } from '../../reading/text/isBinary.ts';
import { readBytes } from '../../reading/text/readBytes.ts';
import type { Table } from '../../vocabulary/content.ts';
import type { Stated } from '../../vocabulary/facts.ts';
import type { Verdict } from '../../vocabulary/verdict.ts';
import { fromLink } from './fromLink.ts';
import type { PasteAnswer, Question } from './messages.ts';
import { present } from './present.ts';
import { LARGE, shownText } from './shownText.ts';

type PasteQuestion = Extract<Question, { readonly ask: 'paste' }>;
type Source = string | Blob;

/** A file's text; bytes that are none become replacement marks. */
async function textOf(source: Source): Promise<string> {
  if (typeof source === 'string') return source;
  const bytes = new Uint8Array(await source.arrayBuffer());
  return readBytes(bytes, (encoding, piece) => new TextDecoder(encoding).decode(piece)).text;
}

/** What a link states; install arguments are left where they are, for a link must not say what a pasted command installs. */
function statedBy(fragment: string): readonly Stated[] {
  const facts = readLink(fragment)?.facts;
  return facts && Object.keys(facts).length > 0 ? [{ by: 'link', label: 'the link', facts }] : [];
}

/** What was read and judged last, for the reader who only chooses another shell: a long text, or a file that is still growing, is not read again. */
interface Judged {
  readonly texts: readonly Source[];
  readonly fragment: string;
  readonly read: readonly string[];
  readonly verdict: Verdict;
}
let last: Judged | undefined;

/** A file arrives as a new copy with each question. */
const isSameFile = (a: Source, b: Source | undefined): boolean =>
  a instanceof File && b instanceof File && a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;

const isSame = (judged: Judged, { texts, fragment }: PasteQuestion): boolean =>
  judged.fragment === fragment && judged.texts.length === texts.length && judged.texts.every((text, i) => text === texts[i] || isSameFile(text, texts[i]));

/** Reads and judges what was pasted, unless that was done just now; no verdict where there is nothing to judge. */
async function judge(table: Table, question: PasteQuestion): Promise<Judged | { readonly read: readonly string[] }> {
  if (last && isSame(last, question)) return last;
  const { texts, fragment } = question;
  const read = await Promise.all(texts.map(textOf));
  if (read.some(isBinary) || read.every((text) => text.trim() === '')) return { read };
  last = { texts, fragment, read, verdict: diagnose(table, read, statedBy(fragment)) };
  return last;
}

/** What the box shows of a file. */
const showFile = (text: string): Pick<PasteAnswer, 'shown' | 'isWhole'> => ({ shown: shownText(text), isWhole: text.length <= LARGE });

/** The verdict on what was pasted; rejects where a file cannot be read. */
export async function answerPaste(table: Table, question: PasteQuestion): Promise<PasteAnswer> {
  const { texts, base, shell } = question;
  const judged = await judge(table, question);
  const { read } = judged;
  if (read.some(isBinary)) return { isBinary: true };
  const shown = texts.some((text) => typeof text !== 'string') ? showFile(read.join('\n')) : {};
  if (!('verdict' in judged)) return { isBinary: false, ...shown };
  const { verdict } = judged;
  return { isBinary: false, ...shown, view: { ...present(table, verdict, { texts: read, base, ...(shell && { shell }) }), ...fromLink(verdict.facts) } };
}
