import { latest, once } from '../../vocabulary/once.ts';
import { mayHold, runsOf } from '../../vocabulary/runsOf.ts';
import { lowerCase } from '../text/lowerCase.ts';
import type { Piece } from '../text/readText.ts';

/** A sentence that a program of some name was not found. Blanks are as many as a terminal makes of them, and quotes of any kind. */
export interface NoSuchRow {
  /** PROGRAM stands for the name. */
  readonly words: string;
  /** Where the sentence is from: bash's translation catalogues (5.2), a program's own words, or outputs that people showed, since Windows' are not public. */
  readonly from: 'bash' | 'program' | 'observed';
  readonly example: string;
}

/** Programs that install, or that run what does; pip and Python also with a version. */
const PROGRAM = String.raw`(?:pip|python)[\d.]{0,5}|py|uvx?|conda|(?:micro)?mamba|pipx|pipenv|poetry|(?:mk)?virtualenv|pyvenv`;

export const NO_SUCH_ROWS: readonly NoSuchRow[] = [
  { words: 'PROGRAM: bevel nie gevind nie', from: 'bash', example: 'bash: uv: bevel nie gevind nie' },
  { words: 'PROGRAM: командата не е открита', from: 'bash', example: 'bash: uv: командата не е открита' },
  { words: "PROGRAM: no s'ha trobat l'ordre", from: 'bash', example: "bash: uv: no s'ha trobat l'ordre" },
  { words: 'PROGRAM: příkaz nenalezen', from: 'bash', example: 'bash: uv: příkaz nenalezen' },
  { words: 'PROGRAM: kommando ikke fundet', from: 'bash', example: 'bash: uv: kommando ikke fundet' },
  { words: 'PROGRAM: Kommando nicht gefunden', from: 'bash', example: 'bash: uv: Kommando nicht gefunden' },
  { words: 'PROGRAM: εντολή δεν βρέθηκε', from: 'bash', example: 'bash: uv: εντολή δεν βρέθηκε' },
  { words: 'PROGRAM: Komando ne trovita', from: 'bash', example: 'bash: uv: Komando ne trovita' },
  { words: 'PROGRAM: orden no encontrada', from: 'bash', example: 'bash: uv: orden no encontrada' },
  { words: 'PROGRAM: käsku ei ole', from: 'bash', example: 'bash: uv: käsku ei ole' },
  { words: 'PROGRAM: komentoa ei löydy', from: 'bash', example: 'bash: uv: komentoa ei löydy' },
  { words: 'PROGRAM: commande introuvable', from: 'bash', example: 'bash: uv : commande introuvable' },
  { words: 'PROGRAM: níor aimsíodh an t-ordú', from: 'bash', example: 'bash: uv: níor aimsíodh an t-ordú' },
  { words: 'PROGRAM: non se atopou a orde', from: 'bash', example: 'bash: uv: non se atopou a orde' },
  { words: 'PROGRAM: naredba nije pronađena', from: 'bash', example: 'bash: uv: naredba nije pronađena' },
  { words: 'PROGRAM: parancs nem található', from: 'bash', example: 'bash: uv: parancs nem található' },
  { words: 'PROGRAM: perintah tidak ditemukan', from: 'bash', example: 'bash: uv: perintah tidak ditemukan' },
  { words: 'PROGRAM: comando non trovato', from: 'bash', example: 'bash: uv: comando non trovato' },
  { words: 'PROGRAM: コマンドが見つかりません', from: 'bash', example: 'bash: uv: コマンドが見つかりません' },
  { words: 'PROGRAM: 명령어를 찾을 수 없음', from: 'bash', example: 'bash: uv: 명령어를 찾을 수 없음' },
  { words: 'PROGRAM: komanda nerasta', from: 'bash', example: 'bash: uv: komanda nerasta' },
  { words: 'fant ikke kommando PROGRAM', from: 'bash', example: 'bash: fant ikke kommando uv' },
  { words: 'PROGRAM: opdracht niet gevonden', from: 'bash', example: 'bash: uv: opdracht niet gevonden' },
  { words: 'PROGRAM: nie znaleziono polecenia', from: 'bash', example: 'bash: uv: nie znaleziono polecenia' },
  { words: 'PROGRAM: comando não encontrado', from: 'bash', example: 'bash: uv: comando não encontrado' },
  { words: 'PROGRAM: comandă negăsită', from: 'bash', example: 'bash: uv: comandă negăsită' },
  { words: 'PROGRAM: команда не найдена', from: 'bash', example: 'bash: uv: команда не найдена' },
  { words: 'PROGRAM: príkaz nenájdený', from: 'bash', example: 'bash: uv: príkaz nenájdený' },
  { words: 'PROGRAM: ukaza ni mogoče najti', from: 'bash', example: 'bash: uv: ukaza ni mogoče najti' },
  { words: 'PROGRAM: нема такве наредбе', from: 'bash', example: 'bash: uv: нема такве наредбе' },
  { words: 'PROGRAM: kommandot finns inte', from: 'bash', example: 'bash: uv: kommandot finns inte' },
  { words: 'PROGRAM: komut yok', from: 'bash', example: 'bash: uv: komut yok' },
  { words: 'PROGRAM: команду не знайдено', from: 'bash', example: 'bash: uv: команду не знайдено' },
  { words: 'PROGRAM: không tìm thấy lệnh', from: 'bash', example: 'bash: uv: không tìm thấy lệnh' },
  { words: 'PROGRAM: 未找到命令', from: 'bash', example: 'bash: uv: 未找到命令' },
  { words: 'PROGRAM: 指令找不到', from: 'bash', example: 'bash: uv: 指令找不到' },
  { words: 'PROGRAM: no se encontró la orden', from: 'observed', example: 'bash: uv: no se encontró la orden' },
  { words: 'PROGRAM: nie odnaleziono polecenia', from: 'observed', example: 'bash: uv: nie odnaleziono polecenia' },
  { words: 'PROGRAM: komut bulunamadı', from: 'observed', example: 'bash: uv: komut bulunamadı' },
  { words: 'PROGRAM: не открита', from: 'observed', example: 'bash: uv: не открита' },
  { words: 'PROGRAM: command not found', from: 'program', example: 'bash: uv: command not found' },
  { words: ': PROGRAM: not found', from: 'program', example: 'sh: 1: uv: not found' },
  { words: 'command not found: PROGRAM', from: 'program', example: 'command not found: uv' },
  { words: 'Unknown command: PROGRAM', from: 'program', example: 'Unknown command: uv' },
  { words: "Unknown command 'PROGRAM'", from: 'program', example: "Unknown command 'uv'" },
  { words: "Command 'PROGRAM' not found", from: 'program', example: "Command 'uv' not found" },
  { words: "The program 'PROGRAM' is currently not installed", from: 'program', example: "The program 'uv' is currently not installed" },
  { words: 'exec: "PROGRAM": executable file not found', from: 'program', example: 'exec: "uv": executable file not found' },
  { words: 'spawn PROGRAM ENOENT', from: 'program', example: 'spawn uv ENOENT' },
  { words: "env: 'PROGRAM': No such file", from: 'program', example: "env: 'uv': No such file" },
  { words: 'env: PROGRAM: No such file', from: 'program', example: 'env: uv: No such file' },
  { words: "command 'PROGRAM': No such file", from: 'program', example: "command 'uv': No such file" },
  { words: 'make: PROGRAM: No such file', from: 'program', example: 'make: uv: No such file' },
  { words: 'ObjectNotFound: (PROGRAM:', from: 'program', example: 'ObjectNotFound: (uv:' },
  { words: "'PROGRAM' is not recognized as", from: 'observed', example: "'uv' is not recognized as" },
  { words: "'PROGRAM' ist entweder falsch geschrieben", from: 'observed', example: "'uv' ist entweder falsch geschrieben" },
  { words: "'PROGRAM' wurde nicht als Name eines Cmdlet", from: 'observed', example: "'uv' wurde nicht als Name eines Cmdlet" },
  { words: "'PROGRAM' n'est pas reconnu", from: 'observed', example: "'uv' n'est pas reconnu" },
  { words: "'PROGRAM' no se reconoce como", from: 'observed', example: "'uv' no se reconoce como" },
  { words: "'PROGRAM' non è riconosciuto come", from: 'observed', example: "'uv' non è riconosciuto come" },
  { words: "'PROGRAM' non riconosciuto come nome", from: 'observed', example: "'uv' non riconosciuto come nome" },
  { words: "'PROGRAM' não é reconhecido como", from: 'observed', example: "'uv' não é reconhecido como" },
  { words: "'PROGRAM' wordt niet herkend als", from: 'observed', example: "'uv' wordt niet herkend als" },
  { words: "'PROGRAM' nie jest rozpoznawana jako", from: 'observed', example: "'uv' nie jest rozpoznawana jako" },
  { words: "'PROGRAM' не является внутренней", from: 'observed', example: "'uv' не является внутренней" },
  { words: "'PROGRAM' не распознано как имя", from: 'observed', example: "'uv' не распознано как имя" },
  { words: "'PROGRAM' 不是内部或外部命令", from: 'observed', example: "'uv' 不是内部或外部命令" },
  { words: "'PROGRAM' 项识别为", from: 'observed', example: "'uv' 项识别为" },
  { words: "'PROGRAM' 不是內部或外部命令", from: 'observed', example: "'uv' 不是內部或外部命令" },
  { words: "'PROGRAM' 詞彙", from: 'observed', example: "'uv' 詞彙" },
  { words: "'PROGRAM' は、内部コマンド", from: 'observed', example: "'uv' は、内部コマンド" },
  { words: "'PROGRAM' は、コマンドレット", from: 'observed', example: "'uv' は、コマンドレット" },
  { words: "'PROGRAM' 은(는) 내부 또는 외부 명령", from: 'observed', example: "'uv' 은(는) 내부 또는 외부 명령" },
  { words: "'PROGRAM' 용어가", from: 'observed', example: "'uv' 용어가" },
  { words: "'PROGRAM' iç ya da dış komut", from: 'observed', example: "'uv' iç ya da dış komut" },
  { words: "'PROGRAM' není názvem vnitřního", from: 'observed', example: "'uv' není názvem vnitřního" },
  { words: "'PROGRAM' känns inte igen", from: 'observed', example: "'uv' känns inte igen" },
];

/** A row's words as a pattern: group 1 is the program. */
function patternOf({ words }: NoSuchRow): string {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/["']PROGRAM["']/, '[\'"`「]PROGRAM[\'"`」]');
  const [before = '', behind = ''] = escaped.replace(/: ?/g, ' ?: ?').replace(/ \?/g, '\\s{0,4}').replace(/ /g, '\\s{0,4}').split('PROGRAM');
  return `${before === '' ? '(?<![\\p{L}\\d_.\\\\/-])' : before}(${PROGRAM})(?:\\.exe)?${behind === '' ? '(?![\\w-]|\\.\\w)' : behind}`;
}

/** The words of a row that stand in whatever fits it, in small letters. */
const fixedWords = ({ words }: NoSuchRow): readonly string[] => lowerCase(words.replace(/PROGRAM/g, ' ')).split(/[\s:'"]+/);

const patternsOf = once((rows: readonly NoSuchRow[]) => rows.map((row) => ({ pattern: new RegExp(patternOf(row), 'giu'), fixed: fixedWords(row) })));

/** A program that a text shows as not found, in small letters, with where the sentence stands. */
export interface NoSuchProgram extends Piece {
  readonly program: string;
}

const find = latest((text: string, rows: readonly NoSuchRow[]): readonly NoSuchProgram[] => {
  const runs = runsOf(lowerCase(text));
  // A long log holds few of the sentences: what cannot stand in it is not searched for.
  const possible = patternsOf(rows).filter(({ fixed }) => fixed.every((words) => mayHold(runs, words)));
  return possible.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: all, 1: program = '' }) => ({ program: program.toLowerCase(), start: index, end: index + all.length })),
  );
});

/** The programs that a text shows as not found. */
export const noSuchPrograms = (text: string, rows = NO_SUCH_ROWS): readonly NoSuchProgram[] => find(text, rows);
