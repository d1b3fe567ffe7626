import type { BuiltWords } from '../words';
import { givenAid, netAid, noAid, noTrade } from './money';
import { level, movement } from './standing';

export const builtEnglish: BuiltWords = { level, movement, netAid, givenAid, noAid, noTrade };
