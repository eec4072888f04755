/** The page's own heading and title say what is shown; a screen reader hears the heading when it changed. */
export function showTitle(title: string): void {
  const heading = document.querySelector('h1');
  if (!heading || heading.textContent === title) return;
  document.title = document.title.replace(heading.textContent, title);
  heading.textContent = title;
  focusOn(heading);
}

/** Moves the focus to a heading, from which Tab leads on to what stands below it. */
function focusOn(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Moves the focus to the page's heading where an answer led here, unless the reader is somewhere already. */
export function focusTitle(): void {
  const heading = document.querySelector('h1');
  if (heading && document.activeElement === document.body) focusOn(heading);
}
