/** What is asked of a value in words, and whether it is asked once or every year. */
import type { MethodId } from '../assess/frameworks/method-ids';

export type Band = readonly [min: number, max: number] | null;

/** "70", and of a band its two ends: "3.0 % to 7.0 %". */
export const askedText = (band: Band, value: number, show: (value: number) => string): string =>
	(band ?? [value]).map(show).join(' to ');

/** A criterion is held to every year: its framework's last year is no year by which it is to be met. */
export const isCriterion = (method: MethodId): boolean => method === 'sadc-bands';
