import type { Step } from '../../answering/ownStep.ts';
import type { Solution } from '../../answering/solutions.ts';
import type { Shell } from '../../vocabulary/shells.ts';
import type { System } from '../../vocabulary/systems.ts';
import type { BroughtWords, VerdictView } from './VerdictView.ts';

/** A link with its words. */
export interface Link {
  readonly title: string;
  readonly href: string;
}

/** An answer's link; `system`: the one that it names. */
export interface AnswerLink extends Link {
  readonly system?: System;
}

/**
 * An answer of a question as the page has it without scripts: a link to the next question, to its one cause, or to each of several.
 * `settles`: the question's own page with the answer, where scripts show the verdict.
 */
export interface StillAnswer extends AnswerLink {
  readonly causes?: readonly Link[];
  readonly settles?: string;
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
  readonly answers: readonly AnswerLink[];
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
  /** Whether only the reader can tell what was being installed. */
  readonly isAsked: boolean;
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
