/** What is asked of a value in words. */
export type Band = readonly [min: number, max: number] | null;

/** "70", and of a band its two ends: "3.0 % to 7.0 %". */
export const askedText = (band: Band, value: number, show: (value: number) => string): string =>
	(band ?? [value]).map(show).join(' to ');
