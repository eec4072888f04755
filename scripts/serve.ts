import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { handlerFor } from './serve/handlerFor.ts';

/** Serves the built site as a web host would, in the foreground. */
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

const server = createServer(handlerFor(folder, base));

server.on('error', (error: NodeJS.ErrnoException) =>
  stop(error.code === 'EADDRINUSE' ? `Port ${port} is taken: end the program that uses it, or choose another with --port.` : error.message),
);
server.listen(port, 'localhost', () => console.log(`The site is on http://localhost:${port}${base} (Ctrl+C ends it)`));
