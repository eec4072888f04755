import type { Encoding } from './Encoding.ts';

/** The marks that writers put in front of a text; a longer one before the one that it begins with. */
export const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding; readonly example: readonly number[] }[] = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le', example: [0xff, 0xfe, 0, 0, 0x65, 0, 0, 0] },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be', example: [0, 0, 0xfe, 0xff, 0, 0, 0, 0x65] },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le', example: [0xff, 0xfe, 0x65, 0] },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be', example: [0xfe, 0xff, 0, 0x65] },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8', example: [0xef, 0xbb, 0xbf, 0x65] },
];

/** The encoding that a mark names at a place of the bytes. */
export const markOf = (bytes: Uint8Array, at = 0, marks = MARKS): Encoding | undefined =>
  marks.find((mark) => mark.bytes.every((byte, i) => bytes[at + i] === byte))?.encoding;
