/** How bytes can be written down as text, by the names that browsers and Node give it; UTF-32 they do not know. */
export type Encoding = Wide | Narrow;
/** Two or four bytes a letter. */
export type Wide = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';
/** English letters are one byte, the same one in all of these. */
export type Narrow = 'utf-8' | 'shift_jis' | 'gb18030' | 'big5' | 'euc-kr' | 'ibm866' | 'windows-1251' | 'windows-1252';
