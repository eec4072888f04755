/** One address of each kind of page. */
export const PAGES = [
  './',
  './causes/windows-all-users-python/',
  './causes/index-access-denied/',
  './remedies/virtual-environment/',
  './remedies/ask-your-administrator/',
  './ask/system/',
  './guide/reading-pip-errors/',
  './causes/',
  './remedies/',
  './ask/',
  './guide/',
  './messages/',
  './404.html',
] as const;
