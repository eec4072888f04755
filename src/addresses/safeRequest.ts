import { REQUEST_OPTIONS } from '../vocabulary/requestOptions.ts';
import type { RequestPart } from '../vocabulary/requestParts.ts';
import { requestParts } from '../vocabulary/requestParts.ts';
import { REQUEST_VALUES } from '../vocabulary/requestValues.ts';
import type { Tool } from '../vocabulary/session.ts';

const MOST = 30;

/** Whether a word is everybody's, a blank, or at least one that its reader sees and that names no place from which code could come. */
function isSafe({ word, is }: RequestPart): boolean {
  const row = REQUEST_VALUES.find(({ kind }) => kind === is);
  return is === 'option' || row?.open(word) === word || Boolean(row?.isSafe?.(word));
}

/** The arguments where every one may come out of a stranger's link and no option lacks its own; else none. */
export function safeRequest(request: readonly string[] | undefined, tool?: Tool, options = REQUEST_OPTIONS): readonly string[] {
  if (!request?.length || request.length > MOST) return [];
  const parts = requestParts(request, tool, options) ?? [];
  return parts.every(isSafe) && parts.some(({ is }) => is !== 'option') ? request : [];
}
