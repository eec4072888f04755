/** Requirements files as projects usually name them. */
const FILES: ReadonlySet<string> = new Set(
  `requirements.txt requirements.in requirements.lock requirements-dev.txt requirements_dev.txt requirements-test.txt requirements-tests.txt requirements_test.txt
  requirements-docs.txt requirements-prod.txt requirements-lock.txt requirements-dev.in dev-requirements.txt test-requirements.txt constraints.txt pyproject.toml
  requirements/base.txt requirements/dev.txt requirements/test.txt requirements/prod.txt requirements/local.txt docs/requirements.txt`.split(/\s+/),
);

/** Extras, groups, channels and environments that many projects have. */
const NAMES: ReadonlySet<string> = new Set(
  `all full dev test tests testing doc docs lint types typing main base ci build cli standard async asyncio http2 socks security ssl ssh crypto brotli email
  redis postgres postgresql mysql sqlite mongo s3 aws azure gcp cpu gpu cuda numpy pandas excel parquet jupyter notebook imaging plot viz pdf yaml toml html xml
  pypi conda-forge defaults bioconda pytorch nvidia`.split(/\s+/),
);

/** Words that options take for their value. */
const WORD =
  /^(?:eager|only-if-needed|allow|disallow|if-necessary|if-necessary-or-explicit|explicit|highest|lowest|lowest-direct|any|win32|win_amd64|win_arm64|manylinux\w{1,20}|musllinux\w{1,20}|macosx_\w{1,20}|cp|cp\d{2,3}|abi3|none|[23](?:\.\d{1,2}){0,2})$/;

/** Whether a requirements file is named as everybody's is. */
export const isKnownFile = (file: string): boolean => FILES.has(file.replaceAll('\\', '/'));

/** Whether an extra, a group, a channel or an environment is named as everybody's is. */
export const isKnownName = (name: string): boolean => NAMES.has(name.toLowerCase());

/** Whether an option's value is one of the words that tools give it. */
export const isKnownWord = (word: string): boolean => WORD.test(word);
