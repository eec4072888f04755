import type { FoundPath } from './readPath.ts';

/** Sentences that name the refused folder themselves; group 1 is the path. `over`: truer than the path beside the error number. */
const SENTENCES: readonly { readonly pattern: RegExp; readonly over: boolean }[] = [
  { pattern: /default setting\) was:\s{1,20}([^\s'"]{2,300})/, over: true },
  { pattern: /The directory '([^']{2,300})' or its parent directory is not owned/, over: false },
  { pattern: /The interpreter at ([^\s'"]{1,300}) is externally managed/, over: false },
  { pattern: /No Python at '"?([^'"\n]{4,300})/, over: false },
  { pattern: /(?:environment location|Missing write permissions in):\s{1,10}([^\n]{2,300})/, over: false },
  { pattern: /(?:script|scripts) [^\n]{1,400} (?:is|are) installed in '([^']{2,300})' which is not on PATH/, over: false },
  { pattern: /Ignoring invalid distribution [^\s(]{1,80} \(([^)\n]{2,300})\)/, over: false },
  { pattern: /\b([A-Za-z]:\\[^\n'"]{2,300}?\.ps1)\b/, over: false },
  { pattern: /([A-Za-z]?:?\\[^'"\n]{6,400})['"]\s{0,4}(?:Consider using the|Check the permissions)/, over: false },
];

/** The refused path where a sentence, not an error number, names it. */
export function readNamedPath(text: string): { readonly found: FoundPath; readonly over: boolean } | undefined {
  for (const { pattern, over } of SENTENCES) {
    const match = pattern.exec(text);
    const path = match?.[1];
    if (!match || !path) continue;
    const start = match.index + match[0].indexOf(path);
    return { found: { path: path.replace(/(?<!^)\\\\/g, '\\'), start, end: start + path.length }, over };
  }
  return undefined;
}
