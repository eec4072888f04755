/** How much of a text is looked at, and which share of unreadable units makes it no text. */
const LOOKED_AT = 20_000;
const SHARE = 0.1;

/** Whether a text is the bytes of something else: a picture, an archive, a program. */
export function isBinary(text: string): boolean {
  const head = text.slice(0, LOOKED_AT);
  const unreadable = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return head.length > 0 && unreadable / head.length > SHARE;
}
