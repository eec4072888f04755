import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Every address that was ever published, one a line; lines are added, never taken away. */
const published = readFileSync('tests/content/addresses.txt', 'utf8').split('\n').filter(Boolean);
const redirects = JSON.parse(readFileSync('content/redirects.json', 'utf8')) as Record<string, string>;

const FOLDERS = { causes: 'causes', remedies: 'remedies', questions: 'ask', guide: 'guide' } as const;
const entries = Object.entries(FOLDERS).flatMap(([folder, path]) =>
  readdirSync(join('content', folder)).map((name) => `/${path}/${name.replace('.mdx', '')}/`),
);
const served = ['/', ...Object.values(FOLDERS).map((path) => `/${path}/`), '/messages/', ...entries];
const moved = Object.keys(redirects).map((from) => from.replace(/\/?$/, '/'));

test('no published address has disappeared without a redirect', () => {
  const lost = published.filter((address) => !served.includes(address) && !moved.includes(address));
  expect(lost, 'add each to content/redirects.json, with the address it has moved to').toEqual([]);
});

test('every address is on the list', () => {
  expect(
    served.filter((address) => !published.includes(address)),
    'add each to tests/content/addresses.txt',
  ).toEqual([]);
});

test('every redirect ends at an address that is served', () => {
  expect(Object.values(redirects).filter((to) => !served.includes(to))).toEqual([]);
});
