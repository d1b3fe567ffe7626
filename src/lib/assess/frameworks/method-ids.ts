/** Ids of the methods; methods.ts says what each is. Kept apart so that a schema can name them without the code. */
export const METHOD_IDS = [
	'un-sdg-undp',
	'sdsn',
	'mdg-gmr',
	'mdg-reference-path',
	'ldc-criteria',
	'sadc-bands',
	'aid-for-trade',
	'reach'
] as const;

export type MethodId = (typeof METHOD_IDS)[number];
