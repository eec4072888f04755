import { refuse } from './refuse.ts';

/** What a shell reports of a program whose reader has gone, such as `head`. */
const READER_HAS_GONE = 141;

function stop(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(READER_HAS_GONE);
  return refuse('diagnose', `the answer cannot be written (${error.code ?? error.message})`);
}

process.stdout.on('error', stop);

/** Writes to standard output and waits until that is done; ends the program where it cannot be done. */
export const write = (text: string): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write(text, (error) => (error ? stop(error) : resolve()));
  });
