import type { Answers, Question, Reply } from './messages.ts';

/** How long an idle page waits before it fetches the engine, at most. */
const IDLE = 3_000;

let worker: Worker | undefined;
let asked = 0;

/** The engine, started once for the page: one file with the table in it, the same for everybody. */
function engine(): Worker {
  if (worker) return worker;
  const made = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'engine' });
  // One that could not be loaded is not asked again.
  made.addEventListener('error', () => {
    if (worker === made) worker = undefined;
  });
  worker = made;
  return made;
}

/**
 * Asks the engine, which works beside the page; the page waits for nothing else meanwhile. Rejects where the engine cannot be loaded or a file cannot be read.
 * @param onShare hears how much of a file is read, from 0 to 1
 */
export function ask<Kind extends Question['ask']>(
  question: Extract<Question, { readonly ask: Kind }>,
  onShare?: (share: number) => void,
): Promise<Answers[Kind]> {
  const id = ++asked;
  const running = engine();
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const { signal } = stop;
    running.addEventListener(
      'message',
      ({ data }: MessageEvent<Reply>) => {
        if (data.id !== id) return;
        if (data.share !== undefined) return onShare?.(data.share);
        stop.abort();
        if (data.answer) resolve(data.answer as Answers[Kind]);
        else reject(new Error('There is no answer to this.'));
      },
      { signal },
    );
    running.addEventListener(
      'error',
      () => {
        stop.abort();
        reject(new Error('The engine could not be loaded.'));
      },
      { signal },
    );
    running.postMessage({ id, question });
  });
}

/** Fetches the engine once the page has loaded and has nothing else to do, whatever the reader does. */
export function prepareEngine(): void {
  const start = () => ('requestIdleCallback' in window ? requestIdleCallback(engine, { timeout: IDLE }) : setTimeout(engine, IDLE / 10));
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
