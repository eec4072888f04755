/** How the first steps of a remedy fail, with a text that only this row knows. */
export interface StepRow {
  readonly pattern: RegExp;
  readonly example: string;
}

/** What the commands of remedies print instead of working: no interpreter of that name, no module venv, an environment that cannot be moved or run. */
export const STEP_FAILURES: readonly StepRow[] = [
  { pattern: /(?:^|[\s:])(?:py|python[\d.]{0,5}): (?:command )?not found$/m, example: 'bash: py: command not found' },
  { pattern: /command not found: (?:py|python[\d.]{0,5})$/m, example: 'zsh: command not found: python3' },
  { pattern: /^(?:\p{L}{1,20} ){0,2}["'](?:py|python[\d.]{0,5})["'] ?\p{L}/mu, example: 'Der Befehl "py" ist entweder falsch geschrieben oder' },
  {
    pattern: /^(?:py|python[\d.]{0,5}) : \p{L}|^(?:py|python[\d.]{0,5}): The term '/mu,
    example: 'py : Die Benennung "py" wurde nicht als Name eines Cmdlet erkannt',
  },
  { pattern: /["'](?:winget|pymanager)["'] ?\p{L}/u, example: "'winget' is not recognized as an internal or external command" },
  { pattern: /^New-ItemProperty ?: Requested registry access/m, example: 'New-ItemProperty : Requested registry access is not allowed.' },
  { pattern: /No module named '?(?:venv|pip|virtualenv)'?\s*$/m, example: '/usr/bin/python3: No module named venv' },
  { pattern: /^(?:mv|rm): [^\n]{0,300}(?:venv|-old)/m, example: "mv: cannot move '.venv' to '.venv-old': Permission denied" },
  { pattern: /^Move-Item ?: /m, example: "Move-Item : Access to the path 'C:\\shop\\.venv' is denied." },
  {
    pattern: /^Remove-Item ?: [^\n]{0,300}(?:venv|-old)/m,
    example: "Remove-Item : Cannot remove item C:\\shop\\.venv-old\\x.pyd: Access to the path 'x.pyd' is denied.",
  },
  { pattern: /[\\/](?:bin|scripts)[\\/]activate\b/i, example: 'bash: shop/bin/activate: Permission denied' },
  {
    pattern: /(?:^|[\s:'"\\/])\.?venv[\\/](?:bin|scripts)[\\/](?:python|pip)[\w.]{0,10}(?: ?: |['"] )/i,
    example: 'bash: .venv/bin/python: No such file or directory',
  },
];

/** Above this it is no answer to one command. */
const LONGEST = 4_000;

/** Whether a text is what a remedy's own first step prints when it fails. */
export const isFailedStep = (text: string, rows = STEP_FAILURES): boolean => text.length <= LONGEST && rows.some(({ pattern }) => pattern.test(text));
