/** The headers that a `_headers` file gives to every address, by name. */
export function headersIn(file: string): Readonly<Record<string, string>> {
  const lines = file.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const start = lines.indexOf('/*') + 1;
  const next = lines.findIndex((line, i) => i >= start && !line.startsWith(' '));
  const pairs = lines.slice(start, next < 0 ? undefined : next).map((line) => /^ +([\w-]+): (.*)$/.exec(line)?.slice(1) ?? []);
  return start > 0 ? Object.fromEntries(pairs) : {};
}
