import { plain } from './searchWords.ts';

/** What people type, and how this site calls it. */
const MEANT: readonly { readonly typed: string; readonly meant: string }[] = [
  { typed: 'venv', meant: 'virtual environment' },
  { typed: 'virtualenv', meant: 'virtual environment' },
  { typed: 'antivirus', meant: 'virus scanner' },
  { typed: 'defender', meant: 'virus scanner' },
  { typed: 'docker', meant: 'container' },
  { typed: 'podman', meant: 'container' },
  { typed: '--user', meant: 'own account' },
  { typed: 'uac', meant: 'user account control' },
  { typed: 'onedrive', meant: 'cloud' },
  { typed: 'dropbox', meant: 'cloud' },
  { typed: 'ssl', meant: 'certificate' },
  { typed: 'jupyter', meant: 'which python' },
  { typed: 'pycharm', meant: 'which python' },
];

/** The same query in the words of this site, or undefined where these are the reader's own. */
export function meantBy(query: string, rows = MEANT): string | undefined {
  const words = plain(query).split(' ');
  const meant = words.map((word) => rows.find(({ typed }) => typed === word)?.meant ?? word).join(' ');
  return meant === words.join(' ') ? undefined : meant;
}
