import type { BytesRead } from '../reading/text/readBytes.ts';
import { readBytes } from '../reading/text/readBytes.ts';

/** The text that bytes hold, whatever their encoding, with what is to be said of it. */
export const textIn = (bytes: Uint8Array): BytesRead => readBytes(bytes, (encoding, piece) => new TextDecoder(encoding).decode(piece));
