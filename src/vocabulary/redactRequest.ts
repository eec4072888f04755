import { REQUEST_OPTIONS } from './requestOptions.ts';
import { requestParts } from './requestParts.ts';
import { REQUEST_VALUES } from './requestValues.ts';
import type { Tool } from './session.ts';

/** A request as others may see it. */
export interface OpenRequest {
  /** With a blank for whatever is not everybody's own; missing where a word could not be read. */
  readonly words?: readonly string[];
  /** The same with the names in it that the reader may wish to tell. */
  readonly named?: readonly string[];
  /** Those names. */
  readonly held: readonly string[];
}

/** Takes out of a request what can be somebody's own: names of packages, files and extras that we do not know, every address and folder. */
export function redactRequest(request: readonly string[], tool?: Tool, options = REQUEST_OPTIONS, values = REQUEST_VALUES): OpenRequest {
  const parts = requestParts(request, tool, options)?.map(({ word, is }) => {
    if (is === 'option') return { word, open: word, isHeld: false };
    const row = values.find(({ kind }) => kind === is);
    const open = row?.open(word);
    return { word, open, isHeld: open !== word && Boolean(row?.isSafe?.(word)) };
  });
  const words = parts?.flatMap(({ open }) => open ?? []) ?? [];
  if (!parts || words.length < parts.length) return { held: [] };
  const held = parts.filter(({ isHeld }) => isHeld).map(({ word }) => word);
  const named = parts.map(({ word, open = '', isHeld }) => (isHeld ? word : open));
  return { words, ...(held.length > 0 && { named }), held };
}
