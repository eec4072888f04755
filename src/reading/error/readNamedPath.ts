import type { FoundPath } from './readPath.ts';

/** A sentence that names the refused folder itself; group 1 is the path. `over`: truer than the path beside the error number. */
export interface SentenceRow {
  readonly pattern: RegExp;
  readonly over: boolean;
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
  { pattern: /environment location:\s{1,10}([^\n]{2,300})/, over: false, example: '  environment location: /opt/conda' },
  { pattern: /Missing write permissions in:\s{1,10}([^\n]{2,300})/, over: false, example: 'Missing write permissions in: /opt/conda' },
  {
    pattern: /(?:script|scripts) [^\n]{1,400} (?:is|are) installed in '([^']{2,300})' which is not on PATH/,
    over: false,
    example: "The script flask is installed in '/home/mia/.local/bin' which is not on PATH",
  },
  {
    pattern: /Ignoring invalid distribution [^\s(]{1,80} \(([^)\n]{2,300})\)/,
    over: false,
    example: 'WARNING: Ignoring invalid distribution -umpy (c:\\python39\\lib\\site-packages)',
  },
  { pattern: /\b([A-Za-z]:\\[^\n'"]{2,300}?\.ps1)\b/, over: false, example: 'File C:\\proj\\venv\\Scripts\\Activate.ps1 cannot be loaded' },
  {
    pattern: /([A-Za-z]?:?\\[^'"\n]{6,400})['"]\s{0,4}(?:Consider using the|Check the permissions)/,
    over: false,
    example: "refusé: 'C:\\proj\\venv\\Lib\\site-packages\\x.pyd'\nCheck the permissions.",
  },
];

/** The refused path where a sentence, not an error number, names it. */
export function readNamedPath(text: string, rows = SENTENCES): { readonly found: FoundPath; readonly over: boolean } | undefined {
  for (const { pattern, over } of rows) {
    const match = pattern.exec(text);
    const path = match?.[1];
    if (!match || !path) continue;
    const start = match.index + match[0].indexOf(path);
    return { found: { path: path.replace(/(?<!^)\\\\/g, '\\'), start, end: start + path.length }, over };
  }
  return undefined;
}
