import type { CardActions } from '../verdict/VerdictCard.tsx';
import { VerdictCard } from '../verdict/VerdictCard.tsx';
import { isLarge, Progress } from './Progress.tsx';
import type { Standing } from './useAnswer.ts';
import { isAnswer } from './useAnswer.ts';

interface Props extends CardActions {
  readonly source: string | Blob | undefined;
  readonly standing: Standing;
}

/** Why there is no verdict; the same sentence for eyes and for ears. */
function noteOn(source: Props['source'], standing: Standing): string | undefined {
  if (typeof source === 'string' && source !== '' && !source.trim()) return 'There is only white space in the box. Paste what the terminal printed.';
  if (standing === 'picture')
    return 'This is a picture or a recording, and only text can be read. Select the lines in the terminal, copy them and paste them here.';
  if (standing === 'failed') return 'This could not be read, or the diagnosis could not be loaded. Try it again, or reload the page.';
  return isAnswer(standing) && standing.isBinary
    ? "This is no readable text; it looks like a picture, an archive or a program. Save the terminal's output as text and paste that."
    : undefined;
}

/** What stands below the box: the verdict, or why there is none. */
export function Answer({ source, standing, ...actions }: Props) {
  const view = isAnswer(standing) ? standing.view : undefined;
  const isWaiting = typeof standing !== 'string' && 'share' in standing;
  const note = noteOn(source, standing);
  return (
    <div class="verdict-place">
      {/* One place that is heard: the verdict's headline, or why there is none, which is seen as well. */}
      <p role="status" class={note ? 'note' : 'sr-only'}>
        {note ?? (isWaiting && isLarge(source) ? 'Reading …' : view?.headline)}
      </p>
      {isWaiting && <Progress source={source} share={standing.share} />}
      {view && <VerdictCard view={view} {...actions} />}
    </div>
  );
}
