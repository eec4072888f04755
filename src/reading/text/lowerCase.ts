/** The text in lower case, unit for unit: where lower case is longer (İ), only the plain letters change, so that positions stay true. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
