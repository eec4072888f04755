import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/** Serves the built site as a web host would: compressed, with folder addresses and the 404 page, in the foreground. */
const folder = join(import.meta.dirname, '../dist');
const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const port = Number(values.port);
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}

if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`"${values.port}" is no port: give a number from 1 to 65535.`);
if (!existsSync(join(folder, 'index.html'))) stop('There is nothing to serve: run "npm run build" first.');

function sendNotFound(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(readFileSync(join(folder, '404.html')));
}

/** Pagefind's own file types are unknown to every list of types. */
function setType(response: ServerResponse, path: string): void {
  if (/\.(?:pagefind|pf_\w+)$/.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
}

// sirv sends the .br or .gz file that the build left beside a file, as the browser likes.
const serve = sirv(folder, { etag: true, maxAge: 0, gzip: true, brotli: true, onNoMatch: sendNotFound, setHeaders: setType });

/** Where a request really belongs, or undefined when it is right: below the base path, and a folder's address ends in a slash. */
function elsewhere(path: string): string | undefined {
  if (base !== '/' && (path === '/' || `${path}/` === base)) return base;
  const isFolder = path.startsWith(base) && !path.endsWith('/') && !path.includes('..') && existsSync(join(folder, path.slice(base.length), 'index.html'));
  return isFolder ? `${path}/` : undefined;
}

const server = createServer((request, response) => {
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const search = query === undefined ? '' : `?${query}`;
  const address = elsewhere(path);
  if (address) return response.writeHead(301, { Location: address + search }).end();
  if (!path.startsWith(base)) return sendNotFound(request, response);
  request.url = path.slice(base.length - 1) + search;
  serve(request, response);
});

server.on('error', (error: NodeJS.ErrnoException) =>
  stop(error.code === 'EADDRINUSE' ? `Port ${port} is taken: end the program that uses it, or choose another with --port.` : error.message),
);
server.listen(port, 'localhost', () => console.log(`The site is on http://localhost:${port}${base} (Ctrl+C ends it)`));
