import { knownBy } from './knownBy.ts';

/** What a cause's tab says: what people search for, and the cause's short name. */
export const tabTitle = ({ short, messages }: { readonly short: string; readonly messages: readonly string[] }): string =>
  `${knownBy(messages)} · ${short} | Access Granted`;
