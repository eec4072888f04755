/** The interpreter as it was typed: `py -3.11`, `python3.12`. */
export const readPython = (command: string): string | undefined => /(?:^|\s)((?:py|python)[\d.]{0,5}(?:\.exe)?(?: -[\d][\d.]{0,4})?) -m pip/.exec(command)?.[1];
