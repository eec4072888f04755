/** Text in which each unit still knows where it stood in the text as it was pasted. */
export interface Mapped {
  readonly text: string;
  /** Index in the pasted text of each unit, and of the end. */
  readonly at: Uint32Array;
}
