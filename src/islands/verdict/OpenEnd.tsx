import type { OpenEndView } from '../engine/VerdictView.ts';

const FailedStep = ({ step }: Pick<OpenEndView, 'step'>) =>
  step ? (
    <section class="failed-step">
      <h3>
        A step of <a href={step.href}>{step.title}</a> printed this
      </h3>
      <p>{step.now}</p>
    </section>
  ) : null;

const OneQuestion = ({ question }: Pick<OpenEndView, 'question'>) =>
  question ? (
    <section class="one-question">
      <h3>{question.title}</h3>
      <ul class="answers">
        {question.answers.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  ) : null;

const Likeliest = ({ likeliest }: Pick<OpenEndView, 'likeliest'>) =>
  likeliest.length === 0 ? null : (
    <section class="other-causes">
      <h3>What comes near</h3>
      <p>Nothing here shows that it is one of these.</p>
      <ul>
        {likeliest.map(({ title, href, summary }) => (
          <li key={href}>
            <a href={href}>{title}</a>: {summary}
          </li>
        ))}
      </ul>
    </section>
  );

/** Where no cause is named: what to do about a failed step, the one question, and the causes that come near. */
export const OpenEnd = (open: OpenEndView) => (
  <>
    <FailedStep {...open} />
    <OneQuestion {...open} />
    <Likeliest {...open} />
  </>
);
