import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { PICTURE } from '../table/checks/pictures.ts';

type Plugins = NonNullable<SatteriProcessorOptions['hastPlugins']>;

/** A picture as an article asks for it. */
export interface Picture {
  readonly id: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A drawing made part of a page: named by its own title, described by the article's words, without the white space of its source. */
export function inlined(svg: string, { id, alt }: Picture): string {
  const name = `picture-${id}`;
  return svg
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/>\s+</g, '><')
    .trim()
    .replace('<svg xmlns="http://www.w3.org/2000/svg"', `<svg role="img" aria-labelledby="${name}" aria-describedby="${name}-shows"`)
    .replace(/<title>(.*?)<\/title>/, (_whole, title: string) => `<title id="${name}">${title}</title><desc id="${name}-shows">${escaped(alt)}</desc>`);
}

/** Draws the pictures of articles into their pages, where they take the site's colours: a paragraph of images becomes a figure. */
export const inlinePictures = (folder: string): Plugins[number] => ({
  name: 'inline-pictures',
  element: {
    filter: ['p'],
    visit(node, context) {
      const parts = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
      const pictures = parts.flatMap((part): readonly Picture[] => {
        const { src, alt } = part.type === 'element' && part.tagName === 'img' ? part.properties : {};
        const id = PICTURE.exec(String(src))?.[1];
        return id ? [{ id, alt: String(alt) }] : [];
      });
      if (pictures.length === 0 || pictures.length < parts.length) return;
      const html = pictures.map((picture) => inlined(readFileSync(join(folder, `${picture.id}.svg`), 'utf8'), picture)).join('');
      context.replaceNode(node, { type: 'raw', value: `<figure class="picture not-content">${html}</figure>` });
    },
  },
});
