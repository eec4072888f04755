import { isBinary } from '../reading/text/isBinary.ts';
import type { BytesRead } from '../reading/text/readBytes.ts';
import type { Verdict } from '../vocabulary/verdict.ts';

const UNREADABLE = "This is no readable text; it looks like a picture, an archive or a program. Save the terminal's output as text.";

/** What is to be said of a text beside its verdict: an encoding that was guessed, or that it is none; where a cause was found it could be read. */
export const warningOf = ({ causes }: Pick<Verdict, 'causes'>, { text, warning }: BytesRead): string | undefined =>
  warning ?? (causes.length === 0 && isBinary(text) ? UNREADABLE : undefined);
