import { caseOf } from '../judging/caseOf.ts';
import { diagnose } from '../judging/diagnose.ts';
import { drop, parts, speaks, whySilent } from '../judging/explain.ts';
import type { Examples } from '../table/compileTable.ts';
import type { Mistake } from '../table/Mistake.ts';
import type { Table } from '../vocabulary/content.ts';
import type { Signature } from '../vocabulary/evidence.ts';
import { isAnswered } from '../vocabulary/isAnswered.ts';

const mistake = ({ file, signature }: Examples, field: string, mend: string): Mistake => ({ file, field: `signatures.${signature}.${field}`, mend });

/** Examples in which the signature is silent, or another cause comes first. */
function wrongExamples(table: Table, row: Examples, signature: Signature): readonly Mistake[] {
  return row.examples.flatMap((text, i) => {
    const silent = whySilent(signature, caseOf([text]));
    const { verdict, causes } = diagnose(table, [text]);
    const first = causes[0]?.id;
    // Of two that are as likely neither comes first: the reader is shown both.
    const isNamed = causes.slice(0, verdict === 'between' ? 2 : 1).some(({ id }) => id === row.cause);
    const isDecided = signature.strength === 'against' ? first !== row.cause : isNamed;
    return [
      ...(silent.length > 0 ? [mistake(row, `examples.${i}`, `the signature is silent here: ${silent.join('; ')}`)] : []),
      ...(isDecided ? [] : [mistake(row, `examples.${i}`, `this is diagnosed as ${first ?? 'no cause'}: strengthen this signature, or narrow that cause's`)]),
    ];
  });
}

/** Counterexamples in which the signature speaks. */
const wrongCounterexamples = (row: Examples, signature: Signature): readonly Mistake[] =>
  row.counterexamples.flatMap((text, i) =>
    speaks(signature, caseOf([text])) ? [mistake(row, `counterexamples.${i}`, 'the signature speaks here as well: narrow its `when`')] : [],
  );

/** Parts that no counterexample needs: without one of them the signature would do as well. */
function idleParts(row: Examples, signature: Signature): readonly Mistake[] {
  const silent = row.counterexamples.map((text) => caseOf([text])).filter((one) => !speaks(signature, one));
  return parts(signature)
    .filter((part) => !silent.some((one) => speaks(drop(signature, part), one)))
    .map(({ under, key }) => {
      const field = under === 'when' ? `when.${key}` : under === 'unless' ? `unless.${key}` : `when.${under}`;
      return mistake(row, field, `no counterexample needs ${key}: add one that differs from the examples in ${key} alone, or take ${key} out`);
    });
}

/** What is not proven of one signature; empty when its examples and counterexamples prove every part of it. */
export function prove(table: Table, row: Examples): readonly Mistake[] {
  const signature = table.causes.find(({ id }) => id === row.cause)?.signatures[row.signature];
  // What only a person can tell no text shows; the ways through the questions are its proof.
  if (!signature || isAnswered(signature.when)) return [];
  return [...wrongExamples(table, row, signature), ...wrongCounterexamples(row, signature), ...idleParts(row, signature)];
}
