import type { Rights, Risk } from '../../vocabulary/risks.ts';
import { rightsLabel, riskLabel } from '../../vocabulary/risks.ts';

interface Props {
  readonly risk: Risk;
  readonly rights: Rights;
}

/** A remedy's risk and whose rights it needs, in words as well as in colour. */
export const Chips = ({ risk, rights }: Props) => (
  <ul class="chips">
    <li data-risk={risk}>{riskLabel(risk)}</li>
    <li data-rights={rights}>{rightsLabel(rights)}</li>
  </ul>
);
