/** Opens the group of the sidebar that a verdict's cause stands in; of several that of the verdict's system. */
export function openGroupOf(article: string): void {
  const [path = '', fragment = ''] = article.split('#');
  const os = new URLSearchParams(fragment).get('os');
  const all = [...document.querySelectorAll<HTMLDetailsElement>('.site-nav details')];
  const holding = all.filter((group) => group.querySelector(`a[href="${path}"]`));
  const own = holding.find(({ dataset }) => dataset.group === os) ?? holding[0];
  if (own) for (const group of all) group.open = group === own;
}
