/** What a terminal obeys instead of showing it, and what hides or turns round what stands beside it; a line end may stay. */
const UNSEEN = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu;

const escaped = (found: string): string => Array.from({ length: found.length }, (_, i) => `\\u${found.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');

/** The text with each control and format character written as `\u001b`, which JSON reads back; line ends stay. */
export const escapeControls = (text: string): string => text.replace(UNSEEN, escaped);

/** A file's name as a message can hold it: in quotation marks, on one line. */
export const quoted = (name: string): string => `"${escapeControls(name).replaceAll('\n', '\\u000a')}"`;
