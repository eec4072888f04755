import type { Span } from '../../vocabulary/facts.ts';
import { blankOffers } from './blankOffers.ts';
import { clean } from './clean.ts';
import type { Mapped } from './Mapped.ts';
import { squeeze } from './squeeze.ts';

/** A piece of one form of a text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** One paste in its three forms, each of which knows where its pieces were printed. */
export interface Text {
  /** Its place among the pastes, from 0. */
  readonly paste: number;
  readonly printed: string;
  /** Without escape sequences, typographic stand-ins and the offers that pip prints whatever happens. */
  readonly cleaned: Mapped;
  /** The cleaned form in lower case without any white space; phrases are looked up here. */
  readonly squeezed: Mapped;
}

/** A paste in its three forms. */
export function readText(printed: string, paste = 0): Text {
  const { text, at } = clean(printed);
  const cleaned = { text: blankOffers(text), at };
  return { paste, printed, cleaned, squeezed: squeeze(cleaned) };
}

/** Where a piece of the cleaned or squeezed form was printed. */
export function spanIn({ paste, printed, ...forms }: Text, form: 'cleaned' | 'squeezed', { start, end }: Piece): Span {
  const { at } = forms[form];
  return { paste, start: at[start] ?? 0, end: (at[end - 1] ?? printed.length - 1) + 1 };
}

/** A piece of the cleaned form as it was printed. */
export function printedAt(text: Text, piece: Piece): string {
  const { start, end } = spanIn(text, 'cleaned', piece);
  return text.printed.slice(start, end);
}
