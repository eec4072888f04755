import { createReadStream, fstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { quoted } from './escapeControls.ts';

/** A file's or standard input's bytes, piece by piece. */
export type Chunks = AsyncIterable<Uint8Array>;

const denied = (name: string): string => `${name} may not be read: permission denied`;
const missing = (name: string): string => `there is no file ${name}`;

/** What is wrong with a file, by the word that the system has for it. */
const REASONS: Readonly<Record<string, (name: string) => string>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EISDIR: (name) => `${name} is not a file: it is a folder`,
  EACCES: denied,
  EPERM: denied,
};

/** Bytes that cannot be read, in words. */
export class Unreadable extends Error {}

function unreadable(name: string | undefined, { code = '' }: NodeJS.ErrnoException): Unreadable {
  const shown = name === undefined ? 'standard input' : quoted(name);
  return new Unreadable(REASONS[code]?.(shown) ?? `${shown} cannot be read (${code})`);
}

function openInput(name: string | undefined): Readable {
  // npm runs scripts in the project's folder and keeps the caller's in INIT_CWD.
  if (name !== undefined) return createReadStream(resolve(process.env.INIT_CWD ?? '.', name));
  // Node takes a folder for an empty input.
  if (fstatSync(0).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  return process.stdin;
}

/** The bytes of a file, or of standard input where none is named; throws `Unreadable`. */
export async function* chunksOf(name: string | undefined): Chunks {
  try {
    yield* openInput(name);
  } catch (error) {
    throw unreadable(name, error as NodeJS.ErrnoException);
  }
}
