/**
 * What one install argument may look like that comes out of a link: a name with extras and versions, a requirements file beside the reader,
 * the project itself. No address and no foreign path: a stranger's link must not name the place that code comes from.
 */
export const ARGUMENTS: readonly { readonly pattern: RegExp; readonly example: readonly string[] }[] = [
  { pattern: /^[A-Za-z0-9](?:[\w.-]{0,79}[A-Za-z0-9])?(?:\[[\w.,-]{1,80}\])?(?:[=<>!~]=?=?[\w.*,=<>!~+-]{1,60})?$/, example: ['requests[socks]>=2.31'] },
  { pattern: /^\w[\w.-]{0,60}\.(?:in|txt|toml)$/, example: ['-r', '_limits.txt'] },
  { pattern: /^\.(?:\[[\w.,-]{1,80}\])?$/, example: ['-e', '.[dev]'] },
];

/** Options that may come out of a link; `takes`: it is nothing without the argument behind it. */
export const LINK_OPTIONS: readonly { readonly option: string; readonly takes: boolean; readonly example: readonly string[] }[] = [
  { option: '-r', takes: true, example: ['-r', 'requirements.txt'] },
  { option: '--requirement', takes: true, example: ['--requirement', 'requirements.txt'] },
  { option: '-e', takes: true, example: ['-e', '.'] },
  { option: '--editable', takes: true, example: ['--editable', '.'] },
  { option: '-c', takes: true, example: ['-c', 'limits.txt', 'rich'] },
  { option: '--constraint', takes: true, example: ['--constraint', 'limits.txt', 'rich'] },
  { option: '-U', takes: false, example: ['-U', 'rich'] },
  { option: '--upgrade', takes: false, example: ['--upgrade', 'rich'] },
  { option: '--pre', takes: false, example: ['--pre', 'rich'] },
];

const MOST = 30;

/** The arguments where every one may come out of a link and no option lacks its own; else none. */
export function safeRequest(request: readonly string[] | undefined, patterns = ARGUMENTS, options = LINK_OPTIONS): readonly string[] {
  if (!request?.length || request.length > MOST) return [];
  const optionOf = (argument: string | undefined) => options.find(({ option }) => option === argument);
  const isArgument = (argument: string | undefined): boolean => argument !== undefined && patterns.some(({ pattern }) => pattern.test(argument));
  const isWhole = request.every((argument, i) => {
    const option = optionOf(argument);
    return option ? !option.takes || isArgument(request[i + 1]) : isArgument(argument);
  });
  return isWhole && request.some((argument) => isArgument(argument)) ? request : [];
}
