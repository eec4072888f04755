import type { Answer } from '../vocabulary/content.ts';

/** The causes that an answer leaves; none where it leads on to a question. */
export const causesOf = ({ cause, causes = [] }: Answer): readonly string[] => (cause ? [cause] : causes);
