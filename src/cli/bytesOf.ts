import type { Chunks } from './chunksOf.ts';
import { Unreadable } from './chunksOf.ts';

/** A text so long is read and judged in the memory of an ordinary computer. */
export const MOST_BYTES = 256 * 1024 * 1024;
/** What is said of a longer one. */
export const TOO_LONG = 'is longer than 256 MB: keep the lines around the error, from the command to the last line';

/** All bytes of an input; throws `Unreadable` where they are too many. */
export async function bytesOf(chunks: Chunks, most = MOST_BYTES): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) throw new Unreadable(`the text ${TOO_LONG}`);
    parts.push(chunk);
  }
  return Buffer.concat(parts, length);
}
