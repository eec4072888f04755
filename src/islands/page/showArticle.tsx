import type { VNode } from 'preact';
import { render } from 'preact';
import { ask } from '../engine/ask.ts';
import type { ArticleAnswer, ArticleQuestion } from '../engine/messages.ts';
import { StepParts } from '../verdict/StepList.tsx';
import { shownStep } from '../verdict/shownStep.ts';
import { bodyOf } from './bodyOf.ts';
import { keepFacts } from './keepFacts.ts';
import { RemedyBody } from './RemedyBody.tsx';
import { RemedyCard } from './RemedyCard.tsx';

/** Puts what is made out for the reader in the place of what is there for everybody. */
function put(id: string, content: VNode): void {
  const place = document.getElementById(id);
  if (!place) return;
  if (!place.hasAttribute('data-made-out')) place.replaceChildren();
  place.setAttribute('data-made-out', '');
  render(content, place);
}

/** Hides the remedies of a cause that do not fit. */
function showFurther({ first, further }: ArticleAnswer): void {
  if (!first) return;
  for (const item of document.querySelectorAll<HTMLElement>('[data-remedy]')) item.hidden = !further.includes(item.dataset.remedy ?? '');
  document.getElementById('other-remedies')?.toggleAttribute('hidden', further.length === 0);
}

function show(answer: ArticleAnswer): void {
  const { first, look } = answer;
  if (first?.href) put('made-out', <RemedyCard {...first} href={first.href} body={bodyOf(first)} />);
  else if (first) put('made-out', <RemedyBody {...bodyOf(first)} />);
  if (look) put('look', <StepParts {...shownStep(look)} />);
  showFurther(answer);
}

/** Makes the article out for the reader, as the verdict would; resolves to what the link carries in words, or to nothing where a later wish has come. */
export async function showArticle(question: ArticleQuestion, isLast: () => boolean): Promise<Pick<ArticleAnswer, 'banner' | 'isAsked' | 'isRead'> | undefined> {
  const answer = await ask<'article'>(question);
  if (!isLast()) return undefined;
  show(answer);
  keepFacts(question.base, answer.carried);
  return answer;
}
