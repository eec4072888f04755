import type { Facts } from '../vocabulary/facts.ts';
import { leading } from '../vocabulary/leading.ts';
import type { Tool } from '../vocabulary/session.ts';

/** The tool whose words a reader understands; setup.py and venv are pip's neighbours. */
const toolOf = (facts: Facts): Tool => {
  const tool = leading(facts, 'tool') ?? 'pip';
  return tool === 'setup.py' || tool === 'venv' ? 'pip' : tool;
};

/** Whether something for certain tools is for this reader. */
export const isFor = (tools: readonly Tool[] | undefined, facts: Facts): boolean => !tools || tools.includes(toolOf(facts));
