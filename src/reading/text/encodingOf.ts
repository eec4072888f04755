/** How a file's bytes are to be read: Windows' own redirections write UTF-16 with a mark in front, all else is taken for UTF-8. */
export const encodingOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' => (bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8');
