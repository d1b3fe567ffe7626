import { ENGLISH, type Locale } from './locale';

/** 1 → "1st", 2 → "2nd", 11 → "11th". */
export const ordinal = (place: number, locale: Locale = ENGLISH): string => locale.ordinal(place);

/** In a sentence: "second", "tenth", then "11th". */
export const ordinalInWords = (place: number, locale: Locale = ENGLISH): string =>
	locale.ordinalInWords(place);
