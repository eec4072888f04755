/** Offers that pip and its kin print whatever happens; their paths and commands are decoys. */
export const OFFERS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern: /You (?:should consider|are) (?:upgrading via the|using pip version)[^\n]{0,300}?(?:command\.?|is available\.?)/g,
    example: "You should consider upgrading via the 'C:\\Python39\\python.exe -m pip install --upgrade pip' command.",
  },
  { pattern: /\[notice\][^\n]{0,300}/g, example: '[notice] A new release of pip is available: 23.0 -> 24.0' },
  { pattern: /To update, run:[^\n]{0,200}/g, example: 'To update, run: C:\\Python312\\python.exe -m pip install --upgrade pip' },
];

/** The text with such offers blanked out; its length, and so every position, stays. */
export const blankOffers = (text: string, offers = OFFERS): string =>
  offers.reduce((left, { pattern }) => left.replace(pattern, (found) => found.replace(/[^\n]/g, ' ')), text);
