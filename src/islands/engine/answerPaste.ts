import { readLink } from '../../addresses/link.ts';
import { diagnose } from '../../judging/diagnose.ts';
import { encodingOf } from '../../reading/text/encodingOf.ts';
import { isBinary } from '../../reading/text/isBinary.ts';
import type { Table } from '../../vocabulary/content.ts';
import type { Stated } from '../../vocabulary/facts.ts';
import type { Verdict } from '../../vocabulary/verdict.ts';
import type { PasteAnswer, Question } from './messages.ts';
import { present } from './present.ts';
import { shownText } from './shownText.ts';

type PasteQuestion = Extract<Question, { readonly ask: 'paste' }>;

/** A file's text; bytes that are none become replacement marks. */
async function textOf(source: string | Blob): Promise<string> {
  if (typeof source === 'string') return source;
  const bytes = new Uint8Array(await source.arrayBuffer());
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** What a link states; install arguments are left where they are, for a link must not say what a pasted command installs. */
function statedBy(fragment: string): readonly Stated[] {
  const facts = readLink(fragment)?.facts;
  return facts && Object.keys(facts).length > 0 ? [{ by: 'link', label: 'the link', facts }] : [];
}

/** The last verdict, for the reader who only chooses another shell. */
let last: { readonly texts: readonly (string | Blob)[]; readonly fragment: string; readonly read: readonly string[]; readonly verdict: Verdict } | undefined;

const isSame = ({ texts, fragment }: PasteQuestion): boolean =>
  last?.fragment === fragment && last.texts.length === texts.length && last.texts.every((text, i) => typeof text === 'string' && text === texts[i]);

/** The verdict on what was pasted. */
export async function answerPaste(table: Table, question: PasteQuestion): Promise<PasteAnswer> {
  const { texts, fragment, base, shell } = question;
  const read = isSame(question) && last ? last.read : await Promise.all(texts.map(textOf));
  if (read.some(isBinary)) return { isBinary: true };
  const isFile = texts.some((text) => typeof text !== 'string');
  const shown = isFile ? { shown: shownText(read.join('\n')) } : {};
  if (read.every((text) => text.trim() === '')) return { isBinary: false, ...shown };
  const verdict = isSame(question) && last ? last.verdict : diagnose(table, read, statedBy(fragment));
  last = { texts, fragment, read, verdict };
  return { isBinary: false, ...shown, view: present(table, verdict, { texts: read, base, ...(shell && { shell }) }) };
}
