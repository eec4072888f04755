import { answerNames } from './checks/answerNames.ts';
import { articleShape } from './checks/articleShape.ts';
import { bodies } from './checks/bodies.ts';
import { checkedSources } from './checks/checkedSources.ts';
import { deadAnchors } from './checks/deadAnchors.ts';
import { deadLinks } from './checks/deadLinks.ts';
import { foreignWords } from './checks/foreignWords.ts';
import { freeWays } from './checks/freeWays.ts';
import { harmfulCommands } from './checks/harmfulCommands.ts';
import { longSentences } from './checks/longSentences.ts';
import { loops } from './checks/loops.ts';
import { mutualYields } from './checks/mutualYields.ts';
import { oneStart } from './checks/oneStart.ts';
import { otherSystems } from './checks/otherSystems.ts';
import { ownRemedy } from './checks/ownRemedy.ts';
import { pictures } from './checks/pictures.ts';
import { placeholderUse } from './checks/placeholderUse.ts';
import { reached } from './checks/reached.ts';
import { riskOrder } from './checks/riskOrder.ts';
import { shellGaps } from './checks/shellGaps.ts';
import { takenAnchors } from './checks/takenAnchors.ts';
import { uniqueNames } from './checks/uniqueNames.ts';
import { unknownIds } from './checks/unknownIds.ts';
import { unwritten } from './checks/unwritten.ts';
import { waysForAll } from './checks/waysForAll.ts';
import { wideTargets } from './checks/wideTargets.ts';
import type { Mistake } from './Mistake.ts';
import type { Content } from './readContent.ts';

/** What holds of content as a whole; each check returns the mistakes it finds, and runs in build, terminal and tests alike. */
export const CHECKS: readonly ((content: Content) => readonly Mistake[])[] = [
  unknownIds,
  mutualYields,
  riskOrder,
  oneStart,
  loops,
  reached,
  answerNames,
  harmfulCommands,
  wideTargets,
  foreignWords,
  otherSystems,
  placeholderUse,
  shellGaps,
  freeWays,
  waysForAll,
  bodies,
  articleShape,
  checkedSources,
  uniqueNames,
  unwritten,
  longSentences,
  ownRemedy,
  pictures,
  deadLinks,
  deadAnchors,
  takenAnchors,
];
