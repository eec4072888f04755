import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { satteri } from '@astrojs/markdown-satteri';

export type Plugins = NonNullable<SatteriProcessorOptions['hastPlugins']>;

/** The articles of the project, by path from its root. */
export const ARTICLES = globSync('content/{causes,remedies,questions,guide}/*.mdx').map((file) => file.replaceAll('\\', '/'));

/** The body of an article, without its front matter. */
export const bodyOf = (file: string): string => readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');

/** A body as the site renders it with these plugins, as if it stood in that file. */
export async function render(body: string, file: string, hastPlugins: Plugins): Promise<string> {
  const renderer = await satteri({ hastPlugins }).createRenderer({ syntaxHighlight: false });
  return (await renderer.render(body, { fileURL: pathToFileURL(resolve(file)) })).code.trim();
}
