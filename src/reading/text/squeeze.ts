import { lowerCase } from './lowerCase.ts';
import type { Mapped } from './Mapped.ts';

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/**
 * The text in lower case without any white space: terminals wrap inside words and chats join lines, so phrases are looked up here.
 */
export function squeeze(mapped: Mapped): Mapped {
  const { text } = mapped;
  const source = lowerCase(text);
  const at = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  for (let i = 0; i <= source.length; i++) {
    if (i < source.length && !isSpace(source.charCodeAt(i))) at[length++] = mapped.at[i] ?? 0;
    else {
      if (i > from) parts.push(source.slice(from, i));
      from = i + 1;
    }
  }
  at[length] = mapped.at[text.length] ?? 0;
  return { text: parts.join(''), at: at.subarray(0, length + 1) };
}

/** A short piece without white space, in lower case; for what needs no way back to where it stood. */
export const squeezeWords = (words: string): string => words.toLowerCase().replace(/\s+/g, '');
