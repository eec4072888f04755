import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';

const ROOT = 'dist';
const pages = globSync('**/*.html', { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'));
const html = new Map(pages.map((page) => [page, readFileSync(join(ROOT, page), 'utf8')]));

/** The file that an address of this site is served from. */
function fileOf(page: string, address: string): string {
  const path = address.replace(/[#?].*/, '');
  if (path === '') return page;
  const file = path.startsWith('/') ? path.slice(1) : join(dirname(page), path).replaceAll('\\', '/');
  return path.endsWith('/') ? join(file, 'index.html') : file;
}

/** Why an address leads nowhere, or undefined. */
function fault(page: string, address: string): string | undefined {
  const file = fileOf(page, address);
  if (!existsSync(join(ROOT, file))) return `${address}: no such file`;
  const [, fragment] = address.split('#');
  const isAnchor = fragment && !fragment.includes('=');
  return isAnchor && !html.get(file)?.includes(`id="${fragment}"`) ? `${address}: no such heading` : undefined;
}

test('there are pages', () => expect(pages.length).toBeGreaterThan(50));

test('every link of every page leads somewhere', () => {
  const faults = pages.flatMap((page) => {
    const addresses = [...(html.get(page) ?? '').matchAll(/\s(?:href|src)="([^"]*)"/g)]
      .map((match) => match[1] ?? '')
      .filter((address) => !/^(?:https?:|data:|mailto:)/.test(address));
    return [...new Set(addresses)].flatMap((address) => fault(page, address) ?? []).map((why) => `${page}: ${why}`);
  });
  expect(faults).toEqual([]);
});

test('no page has an id twice', () => {
  const twice = pages.flatMap((page) => {
    const markup = (html.get(page) ?? '').replace(/<script\b[\s\S]*?<\/script>/g, '');
    const ids = [...markup.matchAll(/<[a-z][\w-]*(?:\s[^<>]*?)?\sid="([^"]*)"/g)].map(([, id = '']) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${page}: ${id}`);
  });
  expect(twice).toEqual([]);
});

test('no page calls a third party', () => {
  const strangers = pages.filter((page) => /<(?:script|link|img|iframe)[^>]*\s(?:src|href)="https?:\/\/(?!localhost)/.test(html.get(page) ?? ''));
  expect(strangers).toEqual([]);
});
