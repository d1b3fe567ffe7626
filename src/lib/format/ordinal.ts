const WORDS = [
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

/** 1 → "1st", 2 → "2nd", 11 → "11th". */
export function ordinal(place: number): string {
	const n = Math.trunc(Math.abs(place)) || 0;
	const teen = n % 100 >= 11 && n % 100 <= 13;
	const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
	return `${n}${ending}`;
}

/** In a sentence: "second", "tenth", then "11th". */
export function ordinalInWords(place: number): string {
	return WORDS[place] || ordinal(place);
}
