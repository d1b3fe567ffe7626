import type { UnitKind } from '../types';

/** Marks and words of numbers in one language. The rules that put them together are this folder's, for all languages. */
export interface Locale {
	/** Between whole number and decimals: "." */
	decimal: string;
	/** Between groups of three digits: "," */
	thousands: string;
	minus: string;
	/** What stands where there is no number to show. */
	noValue: string;
	scales: Readonly<Record<'thousand' | 'million' | 'billion' | 'trillion', string>>;
	yes: string;
	no: string;
	/** A level of an ordered scale whose highest is known: "3 of 4". */
	levelOf: (level: string, highest: number) => string;
	/** What a number counts where the publisher names no unit, and behind an amount of money. */
	units: Readonly<Record<UnitKind, string>>;
	/** Behind an amount in the economy's own currency. */
	localCurrency: string;
	/** A unit behind the number one: "US dollar". */
	one: (unit: string) => string;
	/** "from 80 to 1,280 US dollars" */
	fromTo: (from: string, to: string) => string;
	/** 2 → "2nd" */
	ordinal: (place: number) => string;
	/** A place in a sentence: "second" */
	ordinalInWords: (place: number) => string;
	/** "a, b and c" */
	list: (parts: readonly string[]) => string;
}

const PLACES = [
	'',
	'first',
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth',
	'seventh',
	'eighth',
	'ninth',
	'tenth'
];

function ordinal(place: number): string {
	const n = Math.trunc(Math.abs(place)) || 0;
	const teen = n % 100 >= 11 && n % 100 <= 13;
	const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
	return `${n}${ending}`;
}

/** English: a comma between thousands, because every font has it and a spreadsheet reads it back; the true minus. */
export const ENGLISH: Locale = {
	decimal: '.',
	thousands: ',',
	minus: '\u2212',
	noValue: '–',
	scales: { thousand: 'thousand', million: 'million', billion: 'billion', trillion: 'trillion' },
	yes: 'yes',
	no: 'no',
	levelOf: (level, highest) => `${level} of ${highest}`,
	units: {
		share: '%',
		percent: '%',
		per: 'rate',
		ratio: 'ratio',
		index: 'index',
		score: 'score',
		count: 'number',
		usd: 'US dollars',
		lcu: 'local currency units',
		ppp: 'international dollars',
		years: 'years',
		quantity: 'quantity',
		binary: 'yes or no',
		level: 'level'
	},
	localCurrency: 'in local currency',
	one: (unit) => unit.replace(/ dollars$/, ' dollar'),
	fromTo: (from, to) => `from ${from} to ${to}`,
	ordinal,
	ordinalInWords: (place) => PLACES[place] || ordinal(place),
	list: (parts) =>
		parts.length <= 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`
};
