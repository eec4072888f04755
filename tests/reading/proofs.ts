import { endsWell, FAILURE_SIGNS, hasSign, INSTALL_SIGNS, SUCCESS_SIGNS } from '../../src/reading/installSigns.ts';
import { isFailedStep, STEP_FAILURES } from '../../src/reading/isFailedStep.ts';
import { PLACE_GLOBS } from '../../src/reading/placeGlobs.ts';
import { placesOf } from '../../src/reading/placesOf.ts';
import { ALONE_LINES, standsAlone } from '../../src/reading/standsAlone.ts';
import { TELLING_WORDS, tellingLine } from '../../src/reading/tellingLine.ts';
import { blankOffers, OFFERS } from '../../src/reading/text/blankOffers.ts';
import { ENCODINGS } from '../../src/reading/text/encodings.ts';
import { legacyOf } from '../../src/reading/text/legacyOf.ts';
import { MARKS, markOf } from '../../src/reading/text/markOf.ts';
import { squeezeWords } from '../../src/reading/text/squeeze.ts';
import { TRAIT_RULES, traitsOf } from '../../src/reading/traitsOf.ts';
import { no, proof, yes } from '../vocabulary/proof.ts';
import { ERROR } from './error/proofs.ts';
import { SESSION } from './session/proofs.ts';
import { decode, encode } from './text/encode.ts';

const SUCCESS = 'Successfully installed rich-13.0\n';

export const READING = [
  ...ERROR,
  ...SESSION,
  proof('places', PLACE_GLOBS, ({ example, place }, rows) => placesOf(example, undefined, rows).includes(place), yes),
  proof(
    'offers',
    OFFERS,
    ({ example }, rows) => blankOffers(example, rows).trim(),
    () => '',
  ),
  proof('signs of an installation', INSTALL_SIGNS, ({ example }, rows) => hasSign(squeezeWords(example), rows), yes),
  proof('signs of a failure', FAILURE_SIGNS, ({ example }, rows) => endsWell(squeezeWords(SUCCESS + example), SUCCESS_SIGNS, rows), no),
  proof('signs of a success', SUCCESS_SIGNS, ({ example }, rows) => endsWell(squeezeWords(example), rows), yes),
  proof('lines of a refusal alone', ALONE_LINES, ({ example }, rows) => standsAlone(example, rows), yes),
  proof('failures of first steps', STEP_FAILURES, ({ example }, rows) => isFailedStep(example, rows), yes),
  proof(
    'words of lines that tell',
    TELLING_WORDS,
    ({ example }, rows) => tellingLine(example, rows),
    ({ example, tellsAll = false }) => ({ text: example, tellsAll }),
  ),
  proof(
    'rules of traits',
    TRAIT_RULES,
    ({ example }, rows) => traitsOf(example, rows).map(({ trait }) => trait),
    ({ trait }) => [trait],
  ),
  proof(
    'marks of encodings',
    MARKS,
    ({ example }, rows) => markOf(Uint8Array.from(example), 0, rows),
    ({ encoding }) => encoding,
  ),
  proof(
    'older encodings',
    ENCODINGS,
    ({ encoding, example }, rows) => legacyOf(encode(encoding, example), decode, rows)?.name,
    ({ name }) => name,
  ),
];
