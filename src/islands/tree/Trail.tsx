import type { TrailStep } from '../engine/messages.ts';

/** The answers so far; each leads back to its question, with all other answers and what was pasted kept. */
export const Trail = ({ steps }: { readonly steps: readonly TrailStep[] }) =>
  steps.length === 0 ? null : (
    <nav class="trail" aria-label="Your answers so far">
      <ol>
        {steps.map(({ question, answer, change }) => (
          <li key={question}>
            {question} <strong>{answer}</strong>{' '}
            <a href={change}>
              Change<span class="sr-only"> the answer to “{question}”</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
