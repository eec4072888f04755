import { requestParts } from '../vocabulary/requestParts.ts';
import { REQUEST_VALUES } from '../vocabulary/requestValues.ts';

const MOST = 30;

/**
 * The arguments where every one may come out of a link and no option lacks its own; else none. Names with extras and versions, a requirements file beside the reader, the
 * project itself, options of the table, and blanks: no address and no foreign path, for a stranger's link must not name the place that code comes from.
 */
export function safeRequest(request: readonly string[] | undefined, options?: Parameters<typeof requestParts>[1], values = REQUEST_VALUES): readonly string[] {
  if (!request?.length || request.length > MOST) return [];
  const parts = requestParts(request, options) ?? [];
  const isSafe = ({ word, is }: (typeof parts)[number]): boolean => {
    const row = values.find(({ kind }) => kind === is);
    return is === 'option' || row?.open(word) === word || Boolean(row?.isSafe?.(word));
  };
  return parts.every(isSafe) && parts.some(({ is }) => is !== 'option') ? request : [];
}
