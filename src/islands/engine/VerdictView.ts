import type { Run } from '../../answering/excerpt.ts';
import type { Step } from '../../answering/ownStep.ts';
import type { Solution } from '../../answering/solutions.ts';
import type { Remedy } from '../../vocabulary/content.ts';
import type { Shell } from '../../vocabulary/shells.ts';
import type { Level, VerdictKind } from '../../vocabulary/verdict.ts';
import type { Link } from './messages.ts';

/** A cause that comes into question beside the first. */
export interface OtherCause extends Link {
  readonly summary: string;
  /** Where its article says how to check it. */
  readonly check: string;
}

/** A remedy that is only named. */
export type NamedRemedy = Link & Pick<Remedy, 'id' | 'risk' | 'rights'>;

/** A verdict for others: an address without the origin, and a summary without names. */
export interface Handout {
  readonly address: string;
  readonly summary: string;
}

/** A read-only look with what it prints when the answer is yes. */
export type Look = Step & { readonly prints: string };

/** What did not come out of the text, in words. */
export interface BroughtWords {
  /** Facts that the address carried; a link is nobody's word. */
  readonly link?: string;
  /** Set where the link says what to install. */
  readonly installs?: true;
  /** Answers given in the questions. */
  readonly answers?: string;
}

/** What is shown where no cause is named. */
export interface OpenEndView {
  /** The causes that come near. */
  readonly likeliest: readonly (Link & { readonly summary: string })[];
  /** The remedy whose own step failed, and what to do now. */
  readonly step?: Link & { readonly now: string };
  /** The one question, with its answers as links. */
  readonly question?: { readonly title: string; readonly answers: readonly Link[] };
}

/** A verdict in words, with all that the page shows of it. */
export interface VerdictView {
  readonly kind: VerdictKind;
  readonly level: Level;
  readonly levelWords: string;
  readonly headline: string;
  readonly sentence: string;
  /** The refused path, where there is a cause. */
  readonly path?: string;
  /** The deciding lines of the texts, cut into runs. */
  readonly places: readonly (readonly Run[])[];
  readonly reasons: readonly string[];
  readonly others: readonly OtherCause[];
  /** Where several causes are left: how to see whether it is the first of them. */
  readonly look?: Look;
  /** The first remedy in full; missing where no cause is named. */
  readonly first?: Solution & { readonly href: string };
  /** Set where the commands wait for what the reader was installing: what was typed into the field, and whether it could be read. */
  readonly installing?: { readonly words: string; readonly isRead: boolean };
  readonly further: readonly NamedRemedy[];
  readonly letter?: string;
  /** The shell that the commands are written for, and those that could be chosen instead. */
  readonly shell: Shell;
  readonly shells: readonly Shell[];
  /** What comes near and what to answer, where no cause is named. */
  readonly open?: OpenEndView;
  /** The questions that are still open; missing where the verdict is sure, and where the next one is asked here. */
  readonly ask?: string;
  readonly article?: string;
  /** What of it was not read in the text. */
  readonly brought: BroughtWords;
  /** In the questions: the same without what the link brought. */
  readonly leave?: string;
  /** The verdict for others, and the same with the names that were held back, for a reader who wishes to tell them. */
  readonly share?: Handout & { readonly named?: Handout & { readonly names: readonly string[] } };
}
