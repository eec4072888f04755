import { LONGEST } from '../../addresses/linkVersion.ts';

/**
 * An answer's link with what the page's own address brought, for readers who are faster than the engine. The other page checks all of it; what comes from another version of the site is left out.
 * @param href an address whose fragment names the answer
 * @param fragment the page's own, with its `#`
 */
export function carry(href: string, fragment: string): string {
  if (fragment.length > LONGEST) return href;
  const [path = '', own = ''] = href.split('#');
  const brought = new URLSearchParams(fragment.slice(1));
  const answers = new URLSearchParams(own).getAll('answer');
  if (brought.get('v') !== new URLSearchParams(own).get('v') || answers.length === 0) return href;
  const kept = brought.getAll('answer').filter((name) => !answers.some((answer) => answer.split('.')[0] === name.split('.')[0]));
  brought.delete('answer');
  for (const name of [...kept, ...answers]) brought.append('answer', name);
  const whole = `#${brought}`;
  return whole.length > LONGEST ? href : path + whole;
}
