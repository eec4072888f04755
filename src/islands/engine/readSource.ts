import type { BytesRead } from '../../reading/text/readBytes.ts';
import { readBytes } from '../../reading/text/readBytes.ts';

/** Read at a time: small enough to tell how far it has come, large enough to lose no time. */
const SLICE = 1_000_000;

/** The bytes of a file, slice by slice; `onShare` hears how much of it is read, from 0 to 1. */
async function bytesOf(file: Blob, onShare: (share: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  for (let start = 0; start < file.size; start += SLICE) {
    bytes.set(new Uint8Array(await file.slice(start, start + SLICE).arrayBuffer()), start);
    onShare(Math.min(1, (start + SLICE) / file.size));
  }
  return bytes;
}

/** A text as it is, or a file's, with what is to be known of how it was read; bytes that are no text become replacement marks. Rejects where the file cannot be read. */
export async function readSource(source: string | Blob, onShare: (share: number) => void): Promise<BytesRead> {
  if (typeof source === 'string') return { text: source };
  const bytes = await bytesOf(source, onShare);
  return readBytes(bytes, (encoding, piece) => new TextDecoder(encoding).decode(piece));
}
