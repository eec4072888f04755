import type { Mistake } from '../Mistake.ts';
import type { Article, Content } from '../readContent.ts';
import { withoutBlocks } from './proseOf.ts';

/** What every article on a cause says below the headings with its messages, in this order; headings of its own may stand between them. */
const OF_CAUSES = ['What happened', 'How to tell it from others', 'What not to do', 'How to keep it from coming back'] as const;
/** What every article on a remedy says. */
const OF_REMEDIES = ['When this is the right one', 'When it does not work'] as const;

const headingsOf = (body: string): readonly string[] => [...withoutBlocks(body).matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading.trim());

/** The headings that are missing or stand in another order. */
function misplaced({ file, body }: Article<unknown>, wanted: readonly string[]): readonly Mistake[] {
  const headings = headingsOf(body);
  const places = wanted.map((heading) => headings.indexOf(heading));
  return wanted
    .filter((_heading, i) => (places[i] ?? -1) < 0 || places.slice(0, i).some((place) => place > (places[i] ?? -1)))
    .map((heading) => ({ file, field: '(body)', mend: `write the part "## ${heading}", in this order: ${wanted.join(', ')}` }));
}

/** Causes whose article begins with something else than what the terminal printed. */
const withoutMessage = ({ file, body }: Article<unknown>): readonly Mistake[] =>
  headingsOf(body)[0] === OF_CAUSES[0]
    ? [{ file, field: '(body)', mend: `write a heading with the exact message, such as those under "messages", before "## ${OF_CAUSES[0]}"` }]
    : [];

/** Articles that have not the shape of their kind, and causes whose check does not say what it prints otherwise. */
export const articleShape = ({ causes, remedies }: Content): readonly Mistake[] => [
  ...causes.flatMap((cause) => [...misplaced(cause, OF_CAUSES), ...withoutMessage(cause)]),
  ...causes
    .filter(({ data }) => !data.check.otherwise)
    .map(({ file }) => ({ file, field: 'check.otherwise', mend: 'say what the check prints when this is not the cause' })),
  ...remedies.flatMap((remedy) => misplaced(remedy, OF_REMEDIES)),
];
