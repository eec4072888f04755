import { useEffect, useState } from 'preact/hooks';
import { ask } from '../engine/ask.ts';
import type { PasteAnswer, Wishes } from '../engine/messages.ts';
import { isPicture } from './isPicture.ts';

/** What is to be judged. */
export interface Given {
  /** Undefined until the island has read what stood in the box. */
  readonly source: string | Blob | undefined;
  /** Typed by hand; what was pasted, dropped or chosen is handed over as a whole. */
  readonly isTyped: boolean;
  /** How its file was read, where that was guessed. */
  readonly warning?: string | undefined;
  /** Another one for each text that is handed over. */
  readonly turn: number;
}

/** How the asking stands: nothing to ask, waiting (with the part of a file that is read), refused at sight, failed, or answered. */
export type Standing = 'idle' | { readonly share: number } | 'picture' | 'failed' | PasteAnswer;

interface Answered {
  readonly source: unknown;
  readonly standing: Standing;
}

export const WAITING: Standing = { share: 0 };

/** Whether a standing is an answer. */
export const isAnswer = (standing: Standing): standing is PasteAnswer => typeof standing !== 'string' && !('share' in standing);

/** Whether a text is what the answer's file holds. */
const isFileOf = (standing: Standing, text: string | Blob): boolean => isAnswer(standing) && standing.shown === text;

/** What is shown for a source while another answer may still stand: nothing of another text, so that no command of it is copied; while somebody types, the last one. */
function standingOf({ source, isTyped }: Given, answered: Answered): Standing {
  if (!source) return 'idle';
  if (isPicture(source)) return 'picture';
  return answered.source === source || isTyped || isFileOf(answered.standing, source) ? answered.standing : WAITING;
}

/** The answer to what was given last, asked anew for another address, shell or package. */
export function useAnswer(base: string, fragment: string, given: Given, { shell, installing }: Wishes): Standing {
  const { source } = given;
  const [answered, setAnswered] = useState<Answered>({ source: undefined, standing: 'idle' });
  useEffect(() => {
    if (!source || isPicture(source)) return undefined;
    let isCurrent = true;
    const take = (standing: Standing) => void (isCurrent && setAnswered({ source, standing }));
    const wishes = { ...(shell && { shell }), ...(installing && { installing }) };
    ask<'paste'>({ ask: 'paste', base, texts: [source], fragment, ...wishes }, (share) => take({ share })).then(take, () => take('failed'));
    return () => {
      isCurrent = false;
    };
  }, [base, fragment, source, shell, installing]);
  return standingOf(given, answered);
}
