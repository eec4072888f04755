/** What is wrong with a content file, where, and how to mend it. */
export interface Mistake {
  readonly file: string;
  readonly field: string;
  readonly mend: string;
}

/** A mistake in one line. */
export const mistakeLine = ({ file, field, mend }: Mistake): string => `${file}: ${field}: ${mend}`;
