interface Props {
  readonly source: string | Blob | undefined;
  /** How much of a file is read, from 0 to 1. */
  readonly share: number;
}

/** A text of this size takes long enough to say so at once; for a smaller one the words come after a moment. */
const LARGE = 1_000_000;

/** Whether a text takes a while; of a smaller one nothing is said before its answer. */
export const isLarge = (source: Props['source']): boolean => (typeof source === 'string' ? source.length : (source?.size ?? 0)) > LARGE;

/** How far the reading has come. What follows it, the search for the refusal, knows no measure, and its bar shows none. */
export function Progress({ source, share }: Props) {
  const isRead = typeof source === 'string' || share >= 1;
  return (
    <div class={isLarge(source) ? 'note progress' : 'note progress waiting'}>
      <span id="progress">{isRead ? 'Looking for the refusal …' : `Reading … ${Math.round(share * 100)} %`}</span>
      <progress aria-labelledby="progress" max={1} {...(!isRead && { value: share })} />
    </div>
  );
}
