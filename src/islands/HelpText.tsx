import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly question: string;
  readonly start: string;
  readonly children: ComponentChildren;
}

/** How to find out: the page's own text, or, after going on, the one that waits in the page's `<template id="help-…">`. */
export function HelpText({ question, start, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (question === start) return;
    const template = document.getElementById(`help-${question}`);
    place.current?.replaceChildren(...(template instanceof HTMLTemplateElement ? [template.content.cloneNode(true)] : []));
  }, [question, start]);
  return (
    <section class="help" aria-label="How to find out">
      {question === start ? children : <div ref={place} key={question} />}
    </section>
  );
}
