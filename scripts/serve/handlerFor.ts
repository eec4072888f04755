import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersIn } from './headersIn.ts';

/** Pagefind's own file types are unknown to every list of types; names in licences have letters beyond English. */
function setType(response: ServerResponse, path: string): void {
  if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain;charset=utf-8');
  if (/\.(?:pagefind|pf_\w+)$/.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
}

/** Where a request really belongs, or undefined when it is right: below the base path, and a folder's address ends in a slash. */
function elsewhere(folder: string, base: string, path: string): string | undefined {
  if (base !== '/' && (path === '/' || `${path}/` === base)) return base;
  const isFolder = path.startsWith(base) && !path.endsWith('/') && !path.includes('..') && existsSync(join(folder, path.slice(base.length), 'index.html'));
  return isFolder ? `${path}/` : undefined;
}

/** Browsers take two slashes, or a backslash, for the beginning of another site's address. */
const namesHost = (path: string): boolean => /[\\/]{2}|\\/.test(path);

/** Answers as a web host would: compressed, with folder addresses, the headers of `_headers` and the 404 page. `base` begins and ends with a slash. */
export function handlerFor(folder: string, base: string): RequestListener {
  const headers = Object.entries(headersIn(readFileSync(join(folder, '_headers'), 'utf8')));
  const sendNotFound = (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(readFileSync(join(folder, '404.html')));
  };
  // sirv sends the .br or .gz file that the build left beside a file, as the browser likes.
  const serve = sirv(folder, { etag: true, maxAge: 0, gzip: true, brotli: true, onNoMatch: sendNotFound, setHeaders: setType });
  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const search = query === undefined ? '' : `?${query}`;
    if (namesHost(path) || path === '/_headers') return sendNotFound(request, response);
    const address = elsewhere(folder, base, path);
    if (address) return response.writeHead(301, { Location: address + search }).end();
    if (!path.startsWith(base)) return sendNotFound(request, response);
    request.url = path.slice(base.length - 1) + search;
    serve(request, response);
  };
}
