import { isKnownFile, isKnownName, isKnownWord } from './knownNames.ts';
import { isKnownPackage } from './knownPackages.ts';
import { isSafeRequirement, openRequirement } from './openRequirement.ts';

/** What one word of a request is. */
export type ValueKind = 'requirement' | 'project' | 'file' | 'path' | 'limits' | 'index' | 'folder' | 'packages' | 'name' | 'word' | 'setting';

interface ValueRow {
  readonly kind: ValueKind;
  /** The word as anybody may see it: itself, or a blank. What everybody knows may also come out of a stranger's link. */
  readonly open: (word: string) => string;
  /** What else may come out of a link, because its reader sees it and it names no other place that code could come from. */
  readonly isSafe?: (word: string) => boolean;
  /** A request that needs this row. */
  readonly example: readonly string[];
}

const orBlank = (blank: string, isOpen: (word: string) => boolean) => (word: string) => (isOpen(word) ? word : blank);

const BESIDE = /^\w[\w.-]{0,60}\.(?:in|txt|toml|lock)$/;
const isBeside = (word: string): boolean => BESIDE.test(word);

/** The project where the reader is, with extras; group 1 is the extras. */
const PROJECT = /^\.(?:\[([\w.,-]{1,80})\])?$/;
const isProject = (word: string): boolean => PROJECT.test(word);
const isOpenProject = (word: string): boolean => isProject(word) && (PROJECT.exec(word)?.[1]?.split(',') ?? []).every(isKnownName);

const isOpenPackages = (word: string): boolean => word.split(',').every((name) => name === ':all:' || name === ':none:' || isKnownPackage(name));

/** What the words of a request are, and what of them may be shown to anybody. */
export const REQUEST_VALUES: readonly ValueRow[] = [
  { kind: 'requirement', open: openRequirement, isSafe: isSafeRequirement, example: ['requests[socks]>=2.31'] },
  { kind: 'project', open: orBlank('FOLDER', isOpenProject), isSafe: isProject, example: ['-e', '.[dev]'] },
  { kind: 'file', open: orBlank('FILE', isKnownFile), isSafe: isBeside, example: ['-r', 'requirements.txt'] },
  { kind: 'path', open: () => 'FILE', example: ['--no-deps', 'dist/shop-1.0.whl'] },
  { kind: 'limits', open: orBlank('NAME', (word) => isKnownFile(word) || isKnownName(word)), isSafe: isBeside, example: ['-c', 'conda-forge', 'rich'] },
  { kind: 'index', open: () => 'YOUR-INDEX', example: ['--index-url', 'YOUR-INDEX', 'rich'] },
  { kind: 'folder', open: () => 'FOLDER', example: ['--find-links', 'FOLDER', 'rich'] },
  { kind: 'packages', open: orBlank('PACKAGE', isOpenPackages), example: ['--no-binary', ':all:', 'rich'] },
  { kind: 'name', open: orBlank('NAME', isKnownName), example: ['--group', 'dev', 'rich'] },
  { kind: 'word', open: orBlank('VALUE', isKnownWord), example: ['--upgrade-strategy', 'eager', 'rich'] },
  { kind: 'setting', open: () => 'VALUE', example: ['--config-settings', 'VALUE', 'rich'] },
];
