import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Shell } from '../../vocabulary/shells.ts';
import { ask, prepareEngine } from '../engine/ask.ts';
import type { StillAnswer, TreeAnswer, Wishes } from '../engine/messages.ts';
import { bindCopyButtons } from '../page/bindCopyButtons.ts';
import { rememberedShell } from '../page/rememberedShell.ts';
import { UNREAD } from '../verdict/BroughtNote.tsx';
import { bindHandOn, isHandedOn, markHandOn } from '../verdict/handOn.ts';
import { VerdictCard } from '../verdict/VerdictCard.tsx';
import { carry } from './carry.ts';
import { focusTitle, showTitle } from './showTitle.ts';
import { Trail } from './Trail.tsx';

interface Props {
  /** The question whose page this is; missing on the page of all questions. */
  readonly question?: string;
  /** The question in words. */
  readonly title: string;
  /** Its answers as ordinary links, for readers without scripts and until the engine has answered. */
  readonly answers: readonly StillAnswer[];
  readonly base: string;
  /** How to find out, rendered by the page. */
  readonly children?: ComponentChildren;
}

/** Goes on in the place of this page; what was handed to it is handed on. */
function goOn(address: string): void {
  if (isHandedOn()) markHandOn();
  location.replace(address);
}

/** Where the questions stand for the page's address; asked anew when the fragment or the shell changes. Without the engine the ordinary links lead on. */
function useStanding(base: string, question: string | undefined, { shell, installing }: Wishes): TreeAnswer | 'failed' | undefined {
  const [standing, setStanding] = useState<TreeAnswer | 'failed'>();
  useEffect(() => {
    const read = () =>
      ask<'tree'>({
        ask: 'tree',
        base,
        fragment: location.hash,
        ...(question && { question }),
        ...(shell && { shell }),
        ...(installing && { installing }),
      }).then(
        (answer) => (answer.go ? goOn(answer.go) : setStanding(answer)),
        () => setStanding('failed'),
      );
    prepareEngine();
    void read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [base, question, shell, installing]);
  return standing;
}

/** The answers as links; those that leave several causes show them where no engine tells them apart. */
const AnswerList = ({ answers }: { readonly answers: readonly StillAnswer[] }) => (
  <ul class="answers" id="answers" tabIndex={-1}>
    {answers.map(({ title, href, causes, system }) =>
      causes ? (
        <li key={title} class="shortlist">
          <span>{title}</span>
          <ul>
            {causes.map((cause) => (
              <li key={cause.href}>
                <a href={cause.href}>{cause.title}</a>
              </li>
            ))}
          </ul>
        </li>
      ) : (
        <li key={title} data-mark={system}>
          <a href={href}>{title}</a>
        </li>
      ),
    )}
  </ul>
);

/** Whether an address comes from an answer; who opens a question by itself begins at the head of the page. */
const isAfterAnswer = (fragment: string): boolean => /[#&]answer=/.test(fragment);

const SETTLED = 'What your answers show';

/** The still answers for a reader with scripts: what the address brought stays in them, and while the engine is on its way the last one comes back to this page. */
const carried = (answers: readonly StillAnswer[], fragment: string, isComing: boolean): readonly StillAnswer[] =>
  answers.map((answer) => {
    const { title, href, settles, system } = answer;
    const named = { title, ...(system && { system }) };
    if (settles === undefined) return { ...named, href: carry(href, fragment) };
    return isComing ? { ...named, href: carry(settles, fragment) } : answer;
  });

/** Why the address could not be followed, or not as a whole. */
const Trouble = ({ told }: { readonly told: TreeAnswer | 'failed' | undefined }) => {
  if (told === 'failed')
    return <p class="note">The answers so far could not be read, since a part of this page did not load. Reload it, or go on with the answers below.</p>;
  return told?.isUnread ? <p class="note">{UNREAD}</p> : null;
};

/** The wishes of the reader, and how to change them. */
function useWishes() {
  const [shell, setShell] = useState<Shell>();
  const [installing, setInstalling] = useState('');
  useEffect(() => setShell(rememberedShell()), []);
  return { wishes: { ...(shell && { shell }), installing }, installing, onShell: setShell, onInstalling: setInstalling };
}

/** What the page was opened with, once scripts run; after an answer the reader goes on at the heading. */
function useFragment(): string | undefined {
  const [fragment, setFragment] = useState<string>();
  useEffect(() => {
    setFragment(location.hash);
    if (isAfterAnswer(location.hash)) focusTitle();
  }, []);
  return fragment;
}

/** One question with its answers as ordinary links; with scripts they carry what is known, and the last one shows the verdict. */
export function Tree({ question, title, answers, base, children }: Props) {
  const fragment = useFragment();
  const { wishes, ...actions } = useWishes();
  const told = useStanding(base, question, wishes);
  const standing = told === 'failed' ? undefined : told;
  useEffect(bindCopyButtons, []);
  // Before the engine answers, which can lead on to another page.
  useEffect(bindHandOn, []);
  useEffect(() => {
    if (standing) showTitle(standing.settled ? SETTLED : title);
  }, [standing, title]);
  const still = () => (fragment === undefined ? answers : carried(answers, fragment, told !== 'failed'));
  return (
    <section class="tree not-content" aria-busy={told === undefined}>
      <Trouble told={told} />
      {standing?.settled ? (
        <>
          <div id="answers" tabIndex={-1}>
            <VerdictCard view={standing.settled} {...actions} />
          </div>
          <Trail steps={standing.trail} />
        </>
      ) : (
        <>
          <section class="help" aria-label="How to find out">
            {children}
          </section>
          <AnswerList answers={standing?.answers ?? still()} />
          {/* Below the answers, so that nothing moves under a finger when the engine has read the address. */}
          <Trail steps={standing?.trail ?? []} />
        </>
      )}
      <p class="tree-ways">
        <a href={`${base}ask/`}>Start over</a>
        <a href={standing?.desk ?? base}>Paste the error message as well</a>
      </p>
    </section>
  );
}
