import type { FoundPath } from './readPath.ts';

/** A sentence that names the refused folder itself; group 1 is the path. `over`: truer than the path beside the error number. */
export interface SentenceRow {
  readonly pattern: RegExp;
  readonly over: boolean;
  /** Words that the sentence holds or ends before. Its pattern begins anywhere, so it is looked for around these words only. */
  readonly around?: string;
  readonly example: string;
}

export const SENTENCES: readonly SentenceRow[] = [
  { pattern: /default setting\) was:\s{1,20}([^\s'"]{2,300})/, over: true, example: 'default setting) was:\n\n    /usr/local/lib/python3.9/dist-packages/' },
  {
    pattern: /The directory '([^']{2,300})' or its parent directory is not owned/,
    over: false,
    example: "The directory '/home/mia/.cache/pip' or its parent directory is not owned",
  },
  { pattern: /The interpreter at ([^\s'"]{1,300}) is externally managed/, over: false, example: 'error: The interpreter at /usr is externally managed' },
  { pattern: /No Python at '"?([^'"\n]{4,300})/, over: false, example: "No Python at 'C:\\Python39\\python.exe'" },
  {
    pattern: /can't open file '([^'\n]{2,300})': \[Errno/,
    over: false,
    example: "python3: can't open file '/srv/shop/setup.py': [Errno 13] Permission denied",
  },
  { pattern: /environment location:\s{1,10}([^\n]{2,300})/, over: false, example: '  environment location: /opt/conda' },
  { pattern: /Missing write permissions in:\s{1,10}([^\n]{2,300})/, over: false, example: 'Missing write permissions in: /opt/conda' },
  {
    pattern: /(?:script|scripts) [^\n]{1,400} (?:is|are) installed in '([^']{2,300})' which is not on PATH/,
    over: false,
    around: 'which is not on PATH',
    example: "The script flask is installed in '/home/mia/.local/bin' which is not on PATH",
  },
  {
    pattern: /Ignoring invalid distribution [^\s(]{1,80} \(([^)\n]{2,300})\)/,
    over: false,
    example: 'WARNING: Ignoring invalid distribution -umpy (c:\\python39\\lib\\site-packages)',
  },
  {
    pattern: /Failed to remove contents in a temporary directory '([^'\n]{2,300})'/,
    over: false,
    example: "WARNING: Failed to remove contents in a temporary directory '/home/mia/venv/lib/python3.12/site-packages/~umpy'.",
  },
  {
    pattern: /Skipping ([^\n]{2,300}?\.dist-info) due to invalid metadata/,
    over: false,
    around: 'due to invalid metadata',
    example: "WARNING: Skipping /home/mia/venv/lib/python3.12/site-packages/rich-13.6.0.dist-info due to invalid metadata entry 'name'",
  },
  {
    pattern: /\b([A-Za-z]:\\[^\n'"<>|]{2,300}?\.ps1)\b/,
    over: false,
    around: '.ps1',
    example: 'File C:\\proj\\venv\\Scripts\\Activate.ps1 cannot be loaded',
  },
  {
    pattern: /([A-Za-z]?:?\\[^'"\n]{6,400})['"]\s{0,4}Consider using the/,
    over: false,
    around: 'Consider using the',
    example: "refusé: 'C:\\proj\\venv\\Lib\\site-packages\\x.pyd'\nConsider using the `--user` option or check the permissions.",
  },
  {
    pattern: /([A-Za-z]?:?\\[^'"\n]{6,400})['"]\s{0,4}Check the permissions/,
    over: false,
    around: 'Check the permissions',
    example: "refusé: 'C:\\proj\\venv\\Lib\\site-packages\\x.pyd'\nCheck the permissions.",
  },
];

/** How far around its words a sentence may reach, and how often the words are looked at. */
const REACH = 800;
const MOST = 20;

/** Where a sentence may stand: everywhere, or around its words, as [from, to]. */
function* windowsOf(text: string, around: string | undefined): Generator<readonly [number, number]> {
  if (around === undefined) return yield [0, text.length];
  let seen = 0;
  for (let at = text.indexOf(around); at >= 0 && seen < MOST; at = text.indexOf(around, at + around.length), seen++) {
    // One unit more, so that a pattern sees whether a word goes on.
    yield [Math.max(0, at - REACH), at + around.length + 1];
  }
}

/** The first place of a sentence. */
function findSentence(text: string, { pattern, around }: SentenceRow): FoundPath | undefined {
  for (const [from, to] of windowsOf(text, around)) {
    const match = pattern.exec(around === undefined ? text : text.slice(from, to));
    const path = match?.[1];
    if (!match || !path) continue;
    const start = from + match.index + match[0].indexOf(path);
    return { path: path.replace(/(?<!^)\\\\/g, '\\'), start, end: start + path.length };
  }
  return undefined;
}

/** The refused path where a sentence, not an error number, names it. */
export function readNamedPath(text: string, rows = SENTENCES): { readonly found: FoundPath; readonly over: boolean } | undefined {
  for (const row of rows) {
    const found = findSentence(text, row);
    if (found) return { found, over: row.over };
  }
  return undefined;
}
