import { describe } from '../../answering/describe.ts';
import type { Facts, Stated } from '../../vocabulary/facts.ts';
import { factsOf } from '../../vocabulary/factsOf.ts';
import type { BroughtWords } from './VerdictView.ts';

/** The kinds that `describe` has words for. */
const DESCRIBED: readonly string[] = ['os', 'shell', 'number', 'python', 'place', 'request', 'named'];

const ofOrigin = (facts: Facts, by: Stated['by']): Facts =>
  Object.fromEntries(
    Object.entries(facts)
      .map(([key, known]) => [key, known.filter(({ origin }) => origin.by === by)] as const)
      .filter(([, known]) => known.length > 0),
  );

/** Facts of a link as phrases; those without words of their own are owned up to. */
function phrasesOf(facts: Facts): string {
  const isMore = Object.keys(facts).some((key) => !DESCRIBED.includes(key));
  return [...describe(facts), ...(isMore ? ['other things that were answered or read before'] : [])].join(', ');
}

const isAnswer = ({ by }: Stated): boolean => by === 'answer';

/** What is stated beside a text, in words; empty where nothing is. */
export function statedWords(stated: readonly Stated[]): BroughtWords {
  const link = stated.find((one) => !isAnswer(one));
  const answers = stated.filter(isAnswer).map(({ label }) => label);
  return { ...(link && { link: phrasesOf(factsOf(link)) }), ...(answers.length > 0 && { answers: answers.join('; ') }) };
}

/** What a link and the answers brought of a verdict's facts, in words; empty where all was read. */
export function usedWords(facts: Facts, stated: readonly Stated[] = []): BroughtWords {
  const link = ofOrigin(facts, 'link');
  const { answers } = Object.keys(ofOrigin(facts, 'answer')).length > 0 ? statedWords(stated) : {};
  return {
    ...(Object.keys(link).length > 0 && { link: phrasesOf(link), ...(link.request && { installs: true }) }),
    ...(answers && { answers }),
  };
}
