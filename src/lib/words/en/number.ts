const WORDS = [
	...[
		'zero',
		'one',
		'two',
		'three',
		'four',
		'five',
		'six',
		'seven',
		'eight',
		'nine',
		'ten',
		'eleven',
		'twelve'
	]
];

/** "four", "twelve", then "13": a number within a sentence. */
export const numberInWords = (count: number): string => WORDS[count] ?? String(count);
