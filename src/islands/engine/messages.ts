import type { Run } from '../../answering/excerpt.ts';
import type { Step } from '../../answering/ownStep.ts';
import type { Solution } from '../../answering/solutions.ts';
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

/** The answer to pastes. */
export interface PasteAnswer {
  /** Missing where there is nothing to judge. */
  readonly view?: VerdictView;
  readonly isBinary: boolean;
  /** What the box shows of a file. */
  readonly shown?: string;
  /** Whether that is all of it, so that the reader can go on in the box. */
  readonly isWhole?: boolean;
  /** What the reader should know of how a file was read. */
  readonly warning?: string;
}

/** What the home page's address says before anything is pasted. */
export interface AddressAnswer {
  readonly brought: BroughtWords;
  /** Whether it is a link of which nothing could be used. */
  readonly isUnread: boolean;
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
  /** Whether the address is a link of which nothing could be used. */
  readonly isUnread: boolean;
}

/** What the reader has chosen or typed beside the text. */
export interface Wishes {
  /** The shell to write commands for. */
  readonly shell?: Shell;
  /** What was being installed, as typed into the field. */
  readonly installing?: string;
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
  | (Wishes & { readonly ask: 'paste'; readonly base: string; readonly texts: readonly (string | Blob)[]; readonly fragment: string })
  | (Wishes & { readonly ask: 'tree'; readonly base: string; readonly fragment: string; readonly question?: string })
  | { readonly ask: 'address'; readonly fragment: string }
  | ArticleQuestion;

/** The answer to each kind of question. */
export interface Answers {
  readonly paste: PasteAnswer;
  readonly tree: TreeAnswer;
  readonly article: ArticleAnswer;
  readonly address: AddressAnswer;
}

/** What the engine sends back: how much of a file is read, then the answer; neither where there is none to be had. */
export interface Reply {
  readonly id: number;
  /** From 0 to 1. */
  readonly share?: number;
  readonly answer?: Answers[keyof Answers];
}
