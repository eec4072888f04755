import { REQUEST_OPTIONS } from './requestOptions.ts';
import type { ValueKind } from './requestValues.ts';
import type { Tool } from './session.ts';

/** One word of a request with what it is. */
export interface RequestPart {
  readonly word: string;
  readonly is: ValueKind | 'option';
}

const MOST = 60;
/** No argument that a person types is longer. */
const LONGEST = 500;

/** What a word is that stands behind no option. */
function positional(word: string): ValueKind {
  if (/^\.(?:\[|$)/.test(word)) return 'project';
  if (/\.(?:txt|in|toml|lock)$/.test(word)) return 'file';
  return !word.includes(':/') && (/[\\/]/.test(word) || /\.(?:whl|zip|gz)$/.test(word)) ? 'path' : 'requirement';
}

/** How the reader's tool understands an option. */
type Find = (word: string) => (typeof REQUEST_OPTIONS)[number] | undefined;

/** `--option=value` as two words, where the option takes one. */
function split(word: string, find: Find): readonly string[] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  const name = word.slice(0, at);
  return at > 0 && find(name)?.takes ? [name, word.slice(at + 1)] : [word];
}

/** The words of a request, each with what it is; undefined where an option is not known or lacks its value: then nothing of it is. */
export function requestParts(request: readonly string[], tool?: Tool, options = REQUEST_OPTIONS): readonly RequestPart[] | undefined {
  const own = options.filter((row) => row.tool === undefined || row.tool === tool);
  const find: Find = (word) => own.find(({ option }) => option === word);
  const words = request.slice(0, MOST + 1).flatMap((word) => split(word, find));
  const parts: RequestPart[] = [];
  let takes: ValueKind | undefined;
  for (const word of words) {
    const row = takes ? undefined : find(word);
    if (word.startsWith('-') && !row && !takes) return undefined;
    parts.push({ word, is: row ? 'option' : (takes ?? positional(word)) });
    takes = row?.takes;
  }
  return takes || words.length > MOST || words.some(({ length }) => length > LONGEST) ? undefined : parts;
}
