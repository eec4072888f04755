/** The page's own heading and title say what is shown; a screen reader hears the heading when it changed. */
export function showTitle(title: string): void {
  const heading = document.querySelector('h1');
  if (!heading || heading.textContent === title) return;
  document.title = document.title.replace(heading.textContent, title);
  heading.textContent = title;
  heading.tabIndex = -1;
  heading.focus();
}
