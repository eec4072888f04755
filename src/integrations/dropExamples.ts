import type { Plugin } from 'vite';
import { parseSync } from 'vite';

/** A piece of a program, as the parser tells it. */
interface Piece {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isPiece = (value: unknown): value is Piece => typeof value === 'object' && value !== null && 'type' in value;

/** Whether a piece is a property of that name with a value written beside it. */
const isExample = (piece: Piece & { readonly key?: { readonly name?: string }; readonly shorthand?: boolean }): boolean =>
  piece.type === 'Property' && piece.key?.name === 'example' && !piece.shorthand;

/** Every example in a program; of one inside another the outer one. */
function examplesIn(value: unknown): readonly Piece[] {
  if (Array.isArray(value)) return value.flatMap(examplesIn);
  if (!isPiece(value)) return [];
  return isExample(value) ? [value] : Object.values(value).flatMap(examplesIn);
}

/** A module without the examples in its rows. */
export const withoutExamples = (code: string): string =>
  examplesIn(parseSync('rows.js', code).program).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end).replace(/^\s*,/, ''), code);

/** The pure rooms, whose tables carry an example in each row for their readers and the tests; what is shipped needs none. */
const ROOMS = /\/src\/(?:vocabulary|reading|judging|answering|addresses|tree)\/[^?]*\.ts$/;

/** Leaves the examples of data tables out of the built site. */
export const dropExamples = (): Plugin => ({
  name: 'drop-examples',
  apply: 'build',
  enforce: 'post',
  transform: (code, id) => (ROOMS.test(id.replaceAll('\\', '/')) && code.includes('example') ? { code: withoutExamples(code), map: null } : undefined),
});
