import GithubSlugger, { slug } from 'github-slugger';
import { withoutBlocks } from './checks/proseOf.ts';

/** A heading's words, without the address of a link. */
const wordsOf = (heading: string): string => heading.replace(/\]\([^)]*\)/g, '').trim();

/** The id that the site gives a heading which stands alone under its words. */
export const anchorOf = (heading: string): string => slug(wordsOf(heading));

/** The ids of an article's headings, a number behind those that stand there twice. */
export function anchorsIn(body: string): readonly string[] {
  const slugger = new GithubSlugger();
  return [...withoutBlocks(body).matchAll(/^#{2,6} (.+)$/gm)].map(([, heading = '']) => slugger.slug(wordsOf(heading)));
}
