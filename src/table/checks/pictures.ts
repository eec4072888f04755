import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';
import { withoutBlocks } from './proseOf.ts';

const IMAGE = /!\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g;
/** How articles write the address of a picture; group 1 is its id. */
export const PICTURE = /^\.\.\/pictures\/([a-z0-9-]+)\.svg$/;
/** What a picture says has to fit on a phone, read aloud: two or three sentences. */
const SHORTEST = 40;

/** Images that no picture stands behind, or that say nothing to those who do not see them. */
export const pictures = ({ causes, remedies, questions, guide }: Content, isThere: (path: string) => boolean = existsSync): readonly Mistake[] =>
  [...causes, ...remedies, ...questions, ...guide].flatMap(({ file, body }) =>
    [...withoutBlocks(body).matchAll(IMAGE)].flatMap(([, alt = '', address = '']) => {
      const mend =
        !PICTURE.test(address) || !isThere(join(dirname(file), address))
          ? `there is no picture ${address}: draw content/pictures/NAME.svg and write ../pictures/NAME.svg`
          : alt.length < SHORTEST
            ? `say between the brackets of ${address} what the picture shows, in whole sentences, for those who do not see it`
            : undefined;
      return mend ? [{ file, field: '(body)', mend }] : [];
    }),
  );
