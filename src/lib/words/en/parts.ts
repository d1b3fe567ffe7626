import type { PartWords } from '../words';
import { best } from './best';
import { clauseMoney, onePurpose } from './clause-money';
import { precedents } from './precedents';

/** So that the compiler names what a language lacks; who says one of them imports its own file. */
export const partEnglish: PartWords = { precedents, best, clauseMoney, onePurpose };
