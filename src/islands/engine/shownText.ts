/** A text area slows down with every character it holds: 1 MB takes 0.4 s, 10 MB nearly six (measured on a bare page). */
export const LARGE = 200_000;
const END = 3_000;

/** What the box shows of a text: all of it, or head and tail when it is large; the diagnosis always reads all. */
export function shownText(text: string): string {
  if (text.length <= LARGE) return text;
  const left = (text.length - 2 * END).toLocaleString('en');
  return `${text.slice(0, END)}\n\n… ${left} characters between are read but not shown …\n\n${text.slice(-END)}`;
}

/** Whether a text is what the box showed of a larger one; a browser that goes back puts it there again, without the rest. */
export const isShortened = (text: string): boolean => /^… [\d,]{7,20} characters between are read but not shown …$/m.test(text);
