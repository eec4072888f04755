/** How much a remedy can harm, the least first, in the reader's words. */
export const RISKS = [
  { id: 'safe', label: 'Safe' },
  { id: 'careful', label: 'Read before you run it' },
  { id: 'last-resort', label: 'Last resort' },
] as const;
export type Risk = (typeof RISKS)[number]['id'];

/** Whose rights a remedy needs, in the reader's words. */
export const RIGHTS = [
  { id: 'none', label: 'No administrator rights needed' },
  { id: 'administrator', label: 'Needs administrator rights' },
] as const;
export type Rights = (typeof RIGHTS)[number]['id'];

const labelOf = <Id extends string>(rows: readonly { readonly id: Id; readonly label: string }[], id: Id): string =>
  rows.find((row) => row.id === id)?.label ?? id;

/** A risk in the reader's words. */
export const riskLabel = (risk: Risk): string => labelOf(RISKS, risk);

/** The rights that are needed, in the reader's words. */
export const rightsLabel = (rights: Rights): string => labelOf(RIGHTS, rights);

/** Where a risk stands in the order, from 0, the least. */
export const riskRank = (risk: Risk): number => RISKS.findIndex(({ id }) => id === risk);
