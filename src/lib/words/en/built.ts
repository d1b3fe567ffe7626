import type { BuiltWords } from '../words';
import { level, movement } from './standing';

export const builtEnglish: BuiltWords = { level, movement };
