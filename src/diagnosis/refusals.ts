/** What an error number means, and the words that stand for it where no number is printed. */
export const REFUSALS = [
  {
    id: 'denied',
    numbers: ['WinError 5', 'Errno 13', 'os error 5', 'os error 13', 'Error 5'],
    words: ['permission denied', 'access is denied', 'not write-able', 'lacking write permission', 'missing or not writeable'],
  },
  { id: 'not-permitted', numbers: ['Errno 1', 'os error 1'], words: ['operation not permitted'] },
  {
    id: 'in-use',
    numbers: ['WinError 32', 'WinError 33', 'Errno 16', 'os error 32', 'os error 16', 'Error 32'],
    words: ['used by another process', 'resource busy', 'text file busy'],
  },
  {
    id: 'not-found',
    numbers: ['WinError 2', 'WinError 3', 'Errno 2', 'os error 2', 'os error 3', 'Error 2', 'Error 3'],
    words: ['no such file or directory', 'cannot find the file', 'cannot find the path'],
  },
  { id: 'bad-argument', numbers: ['Errno 22', 'WinError 123', 'os error 123'], words: ['invalid argument'] },
  { id: 'virus', numbers: ['WinError 225', 'WinError 226', 'os error 225'], words: ['contains a virus', 'potentially unwanted software'] },
  { id: 'read-only', numbers: ['Errno 30', 'os error 30', 'WinError 19'], words: ['read-only file system'] },
  { id: 'full', numbers: ['Errno 28', 'Errno 122', 'WinError 112', 'os error 28', 'os error 112'], words: ['no space left on device', 'disk quota exceeded'] },
  { id: 'other-drive', numbers: ['Errno 18', 'WinError 17', 'os error 18', 'os error 17'], words: ['cross-device link'] },
  { id: 'unsupported', numbers: ['Errno 38', 'Errno 71', 'Errno 95', 'os error 95'], words: ['operation not supported', 'function not implemented'] },
  { id: 'not-directory', numbers: ['Errno 20', 'WinError 267'], words: ['not a directory'] },
  { id: 'name-too-long', numbers: ['WinError 206', 'Errno 36', 'os error 206'], words: ['filename or extension is too long', 'file name too long'] },
  { id: 'no-privilege', numbers: ['WinError 1314', 'os error 1314', 'os error 448'], words: ['a required privilege is not held'] },
  { id: 'elevation-needed', numbers: ['WinError 740', 'os error 740'], words: ['requires elevation'] },
  {
    id: 'policy',
    numbers: ['WinError 1260', 'WinError 4551', 'WinError 1625', 'os error 1260', 'os error 4551'],
    words: ['blocked by group policy', 'application control policy'],
  },
  { id: 'cloud', numbers: ['os error 396', 'WinError 396', 'WinError 362'], words: [] },
  { id: 'wrong-format', numbers: ['Errno 8', 'WinError 193'], words: ['exec format error'] },
  {
    id: 'socket',
    numbers: [
      'WinError 10013',
      'WinError 10054',
      'WinError 10060',
      'WinError 10061',
      'WinError 10051',
      'WinError 10065',
      'WinError 10053',
      'Errno 11001',
      'Errno 101',
      'Errno 104',
      'Errno 110',
      'Errno 111',
      'Errno 113',
      'Errno -2',
      'Errno -3',
      'Errno -5',
      'os error 10013',
    ],
    words: [
      'network is unreachable',
      'connection refused',
      'connection timed out',
      'name or service not known',
      'temporary failure in name resolution',
      'getaddrinfo failed',
    ],
  },
  { id: 'unauthorised', numbers: ['HTTP 401', 'HTTP 403', 'HTTP 407'], words: [] },
] as const;

export type Refusal = (typeof REFUSALS)[number]['id'];

/** An error number as its program prints it: `WinError 5`, `Errno 13`, `os error 5`, `HTTP 403`. */
export const NUMBER = /^(?:WinError|Errno|os error|Error|HTTP) -?\d{1,5}$/;

/** The meaning of a number as printed, or undefined when the table does not have it. */
export const refusalOf = (number: string): Refusal | undefined => REFUSALS.find((refusal) => (refusal.numbers as readonly string[]).includes(number))?.id;
