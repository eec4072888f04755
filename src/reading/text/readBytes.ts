import type { Decode } from './legacyOf.ts';
import { legacyOf } from './legacyOf.ts';
import type { Stretch } from './stretchesOf.ts';
import { stretchesOf } from './stretchesOf.ts';
import { utf8In } from './utf8In.ts';
import { utf32Text } from './utf32Text.ts';

/** The text of a file, and what its reader should know of how it was read. */
export interface BytesRead {
  readonly text: string;
  /** Missing where the file is Unicode, which is never guessed. */
  readonly warning?: string;
}

/** A text in UTF-8 that was cut or damaged holds still more whole letters than wrong bytes. */
const MORE_LETTERS = 10;
/** A text holds hardly any control characters; a picture or a program does. */
const CONTROLS = 0.02;

const SAVE = 'If letters are wrong, save it as UTF-8.';
const guessed = (name: string): string => `The text is not UTF-8. It was read as ${name}. ${SAVE}`;
const UNKNOWN = 'The text is not UTF-8, and what it is was not recognised: only its English letters could be read. Save it as UTF-8.';

const isUtf8 = ({ letters, wrong }: ReturnType<typeof utf8In>): boolean => wrong * MORE_LETTERS <= letters;

function isReadable(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls++;
  return controls <= bytes.length * CONTROLS;
}

/** Text of which an English letter is one byte; bytes that are no text become replacement marks. */
function narrowText(bytes: Uint8Array, decode: Decode): BytesRead {
  if (isUtf8(utf8In(bytes)) || !isReadable(bytes)) return { text: decode('utf-8', bytes) };
  const row = legacyOf(bytes, decode);
  return { text: decode(row?.encoding ?? 'utf-8', bytes), warning: row ? guessed(row.name) : UNKNOWN };
}

function stretchText(bytes: Uint8Array, { encoding }: Stretch, decode: Decode): BytesRead {
  if (encoding === 'narrow') return narrowText(bytes, decode);
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return { text: utf32Text(bytes, encoding === 'utf-32le') };
  return { text: decode(encoding, bytes) };
}

/**
 * The text that bytes hold, by their mark, by their zero bytes, or by what their letters would be; also where several kinds stand behind one
 * another. `decode` reads one kind: `(encoding, piece) => new TextDecoder(encoding).decode(piece)`.
 */
export function readBytes(bytes: Uint8Array, decode: Decode): BytesRead {
  const read = stretchesOf(bytes).map((stretch) => stretchText(bytes.subarray(stretch.start, stretch.end), stretch, decode));
  const warning = read.find((one) => one.warning)?.warning;
  return { text: read.map(({ text }) => text).join(''), ...(warning && { warning }) };
}
