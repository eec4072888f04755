/** How a mutant ended, as Stryker's report says it. */
export type Status = 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'CompileError' | 'RuntimeError' | 'Pending';

interface Point {
  readonly line: number;
  readonly column: number;
}

/** The part of Stryker's report (mutation-testing-report-schema) that is read here. */
export interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly mutatorName: string;
          readonly replacement?: string;
          readonly status: Status;
          readonly location: { readonly start: Point; readonly end: Point };
        }[];
      }
    >
  >;
}

/** What became of the mutants of one room. */
export interface Room {
  readonly room: string;
  readonly mutants: number;
  readonly killed: number;
  readonly survived: number;
  readonly noCoverage: number;
  /** The killed among the valid ones, in per cent; without a valid one it is undefined. */
  readonly score: number | undefined;
}

const KILLED: readonly Status[] = ['Killed', 'Timeout'];
const LIVING: readonly Status[] = ['Survived', 'NoCoverage'];

const roomOf = (file: string): string => /src\/([^/]+)\//.exec(file)?.[1] ?? file;

function tally(room: string, statuses: readonly Status[]): Room {
  const count = (wanted: readonly Status[]): number => statuses.filter((status) => wanted.includes(status)).length;
  const mutants = count([...KILLED, ...LIVING]);
  const killed = count(KILLED);
  return { room, mutants, killed, survived: count(['Survived']), noCoverage: count(['NoCoverage']), score: mutants > 0 ? (100 * killed) / mutants : undefined };
}

/** The rooms of a report, each with its mutants, and all of them together at the end; what is ignored or does not run is not counted. */
export function roomsOf({ files }: Report): readonly Room[] {
  const all = Object.entries(files).flatMap(([file, { mutants }]) => mutants.map(({ status }) => ({ room: roomOf(file), status })));
  const rooms = [...new Set(Object.keys(files).map(roomOf))].toSorted();
  const statusesOf = (room: string): readonly Status[] => all.filter((one) => one.room === room).map(({ status }) => status);
  return [
    ...rooms.map((room) => tally(room, statusesOf(room))),
    tally(
      'all',
      all.map(({ status }) => status),
    ),
  ];
}

/** The text between two points, on one line; lines and columns count from 1. */
function textBetween(source: string, start: Point, end: Point): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const cut = lines.map((line, i) => line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined));
  return cut.join(' ').replace(/\s+/g, ' ');
}

/** The mutants that no test notices, one a line: where, what stands there, and what could stand there as well. */
export const survivorsOf = ({ files }: Report): readonly string[] =>
  Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => LIVING.includes(status))
      .toSorted((a, b) => a.location.start.line - b.location.start.line || a.location.start.column - b.location.start.column)
      .map(({ mutatorName, replacement = '', status, location: { start, end } }) => {
        const changed = `${textBetween(source, start, end)} → ${replacement.replace(/\s+/g, ' ')}`;
        return `${file}:${start.line}:${start.column} ${status === 'NoCoverage' ? 'no coverage, ' : ''}${mutatorName}: ${changed}`;
      }),
  );
