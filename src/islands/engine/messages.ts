import type { Run } from '../../answering/excerpt.ts';
import type { Solution, Step } from '../../answering/solutions.ts';
import type { Remedy } from '../../vocabulary/content.ts';
import type { Shell } from '../../vocabulary/shells.ts';
import type { System } from '../../vocabulary/systems.ts';
import type { Level, VerdictKind } from '../../vocabulary/verdict.ts';

/** A link with its words. */
export interface Link {
  readonly title: string;
  readonly href: string;
}

/**
 * An answer of a question as the page has it without scripts: a link to the next question, to its one cause, or to each of several.
 * `settles`: the question's own page with the answer, where scripts show the verdict.
 */
export interface StillAnswer extends Link {
  readonly causes?: readonly Link[];
  readonly settles?: string;
}

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
  /** The first remedy in full; missing where no cause is named. */
  readonly first?: Solution & { readonly href: string };
  readonly further: readonly NamedRemedy[];
  readonly letter?: string;
  /** The shell that the commands are written for, and those that could be chosen instead. */
  readonly shell: Shell;
  readonly shells: readonly Shell[];
  /** The questions that are still open; missing where the verdict is sure. */
  readonly ask?: string;
  readonly article?: string;
  /** What a link brought of it, in words; a link is nobody's word. */
  readonly fromLink?: string;
  /** The verdict for others, and the same with the names that were held back, for a reader who wishes to tell them. */
  readonly share?: Handout & { readonly named?: Handout & { readonly names: readonly string[] } };
}

/** The answer to pastes. */
export interface PasteAnswer {
  /** Missing where there is nothing to judge. */
  readonly view?: VerdictView;
  readonly isBinary: boolean;
  /** What the box shows of a file. */
  readonly shown?: string;
  /** Whether that is all of it, so that the reader can go on in the box. */
  readonly isWhole?: boolean;
}

/** One step of the way through the questions, with the way back to it. */
export interface TrailStep {
  readonly question: string;
  readonly answer: string;
  readonly change: string;
}

/** Where the questions stand. */
export interface TreeAnswer {
  /** The page of another question that is to be shown instead. */
  readonly go?: string;
  readonly trail: readonly TrailStep[];
  /** The answers of this page's question, with what was brought and answered in their links. */
  readonly answers: readonly Link[];
  /** What is settled; then nothing is asked. */
  readonly settled?: VerdictView;
  /** The paste box, with what is known. */
  readonly desk: string;
}

/** An article to be made out for the reader of a link. */
export interface ArticleQuestion {
  readonly ask: 'article';
  readonly base: string;
  readonly folder: 'causes' | 'remedies';
  readonly id: string;
  readonly fragment: string;
  /** The terminal that the page shows, whatever the link names. */
  readonly terminal?: { readonly shell: Shell; readonly os: System };
  /** What was being installed, as typed into the field. */
  readonly installing: string;
}

/** An article made out for the reader of a link. */
export interface ArticleAnswer {
  /** The remedy, or the first of a cause with its address; missing where none fits. */
  readonly first?: Solution & { readonly href?: string };
  /** The ids of the cause's other remedies that fit. */
  readonly further: readonly string[];
  /** How to see whether it is this cause. */
  readonly look?: Step;
  /** What the link carries, in words. */
  readonly banner: string;
  /** The fragment for the articles that this one leads to. */
  readonly carried: string;
  /** Whether what was typed could be read. */
  readonly isRead: boolean;
}

/** What the page asks of the engine. `base` is the site's base path, `fragment` the address's. */
export type Question =
  | { readonly ask: 'paste'; readonly base: string; readonly texts: readonly (string | Blob)[]; readonly fragment: string; readonly shell?: Shell }
  | { readonly ask: 'tree'; readonly base: string; readonly fragment: string; readonly question?: string; readonly shell?: Shell }
  | ArticleQuestion;

/** The answer to each kind of question. */
export interface Answers {
  readonly paste: PasteAnswer;
  readonly tree: TreeAnswer;
  readonly article: ArticleAnswer;
}

/** What the engine sends back; without an answer where there is none to be had. */
export interface Reply {
  readonly id: number;
  readonly answer?: Answers[keyof Answers];
}
