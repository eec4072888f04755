import type { z } from 'astro/zod';

const KIND_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'fields of its own',
  record: 'fields of its own',
  number: 'a number',
  boolean: 'true or false',
};

/** What a schema finds wrong, as a mend; undefined where its own words are as good. */
export function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') {
    const kind = KIND_WORDS[issue.expected] ?? issue.expected;
    return issue.input === undefined ? `add this field: it holds ${kind}` : `write ${kind} here`;
  }
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return undefined;
  const [verb, bound, limit] = issue.code === 'too_small' ? ['write', 'at least', issue.minimum] : ['shorten it:', 'at most', issue.maximum];
  if (issue.origin === 'string') return `${verb} ${bound} ${limit} characters`;
  return issue.origin === 'array' ? `${verb} ${bound} ${limit} ${Number(limit) === 1 ? 'entry' : 'entries'}` : `${verb} a number of ${bound} ${limit}`;
}
