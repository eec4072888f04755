import { encodingOf } from '../diagnosis/encodingOf.ts';

/** A file's text; bytes that are none become replacement marks. */
export async function readFile(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
