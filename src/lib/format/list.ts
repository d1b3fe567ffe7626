import { ENGLISH, type Locale } from './locale';

/** "a", "a and b", "a, b and c". */
export const inList = (parts: readonly string[], locale: Locale = ENGLISH): string => locale.list(parts);
