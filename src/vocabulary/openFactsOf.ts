import type { Facts, ListedKey, Stated } from './facts.ts';
import { LISTED } from './facts.ts';
import { leading } from './leading.ts';
import { openRequestOf } from './openRequestOf.ts';
import { plainPython } from './plainPython.ts';
import { NUMBER } from './refusals.ts';

const isOpen = (key: ListedKey, value: string): boolean => key !== 'number' || NUMBER.test(value);

/**
 * What others may be told of a case: words out of closed lists, the interpreter where it is plain, and the install arguments, with a blank for what we do not know.
 * @param request the install arguments as the reader wishes to tell them
 */
export function openFactsOf(facts: Facts, request = openRequestOf(facts).words): Stated['facts'] {
  const listed = LISTED.map((key) => [key, facts[key]?.map(({ value }) => value).filter((value) => isOpen(key, value))] as const);
  const python = plainPython(leading(facts, 'python'));
  return { ...Object.fromEntries(listed.filter(([, values]) => values?.length)), ...(request && { request }), ...(python && { python }) };
}
