import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** Leaves a .br and a .gz file beside each text file of the built site, for hosts that send what is there; text is all that gains from it. */
const folder = join(import.meta.dirname, '../dist');

await Promise.all(
  globSync('**/*.{html,css,js,json,svg,txt,xml,webmanifest}', { cwd: folder }).map(async (file) => {
    const bytes = await readFile(join(folder, file));
    await writeFile(join(folder, `${file}.gz`), await promisify(gzip)(bytes, { level: 9 }));
    await writeFile(join(folder, `${file}.br`), await promisify(brotliCompress)(bytes));
  }),
);
