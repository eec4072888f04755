/** An install command as typed, with its span in the cleaned text. */
export interface FoundCommand {
  readonly command: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A typed install command: at the start of a line or after a prompt's end, and not inside quotes, where programs only recommend one.
 * The parts are bounded so that no text can make the search slow.
 */
const TYPED =
  /(?:^|[\n>$%#❯➜✗»]|RUN|&&|\+)[ \t]{0,3}(?:\([\w .-]{1,40}\) ?)?((?:sudo (?:-\w+ ){0,3})?(?:[\w.:~\\/"-]{0,160}?(?:py|python)[\d.]{0,5}(?:\.exe)?"? (?:-[\w.]{1,8} ){0,3}-m )?(?:[\w.:~\\/-]{0,160}?(?:pip[\d.]{0,5}(?:\.exe)?|uv pip|uv|pipx|poetry|pipenv|conda|mamba|easy_install[\d.-]{0,5})) ["']?(?:install|add|sync|update|upgrade|tool install|create)\b["']?[^\n]{0,400})/g;

const SETUP =
  /(?:^|[\n>$%#❯➜]|&&)[ \t]{0,3}((?:sudo (?:-\w+ ){0,3})?(?:[\w.:~\\/-]{0,160}?python[\d.]{0,5}(?:\.exe)? )(?:-[\w]{1,3} ){0,2}\.?[\\/]?setup\.py (?:install|develop|bdist\w*|build)[^\n]{0,200}|[\w.:~\\/-]{0,160}?(?:py|python[\d.]{0,5})(?:\.exe)? (?:-[\d.]{1,5} )?-m (?:venv|virtualenv) [^\n]{0,200})/g;

const quotedBefore = (text: string, at: number): boolean =>
  /(?:via the|the following command|you can run|run:|running)[:\s]{0,3}['"`]?$/i.test(text.slice(Math.max(0, at - 40), at));

/** Words with which the program's own output begins, for texts whose line ends were lost. */
const OUTPUT =
  / (?:Collecting |ERROR:|WARNING:|Requirement already|Looking in |Using cached|Downloading |Installing collected|Defaulting to|error:|Traceback|Processing |DEPRECATION:|Obtaining |Could not |Exception:|×)/;

/** The last install command that was typed. */
export function readCommand(text: string): FoundCommand | undefined {
  const found = [...text.matchAll(TYPED), ...text.matchAll(SETUP)].sort((a, b) => a.index - b.index);
  for (const match of found.reverse()) {
    const whole = match[1] ?? '';
    const start = match.index + match[0].length - whole.length;
    if (quotedBefore(text, start)) continue;
    const stop = whole.search(OUTPUT);
    const command = (stop < 0 ? whole : whole.slice(0, stop)).trimEnd();
    return { command, start, end: start + command.length };
  }
  return undefined;
}
