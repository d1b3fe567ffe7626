/** Which of all economies a chart shows, and in which order: `?above=IT_USE_ii99:50&order=lowest&limit=10`. */
import type { Field } from './codec';
import { single } from './fields';

/** A value that economies are above or below. */
export interface Threshold {
	/** Id of an indicator; null: the first of those shown, as it is shown. */
	of: string | null;
	/** In the unit of the indicator. */
	value: number;
}

/** best and worst: by the direction in which the first indicator is better. name: by the alphabet. */
export const ORDERS = ['best', 'worst', 'highest', 'lowest', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/** More are all of them. */
export const MOST_SHOWN = 250;

/** Ids as publishers write them. A text of other characters can be none. */
export const IS_ID = /^[A-Za-z0-9][\w.-]{0,79}$/;

const NUMBER = /^[+\-−]?\d{1,18}(\.\d{1,12})?(e[+-]?\d{1,2})?$/i;

/** "50", or "IT_USE_ii99:50". */
export const threshold: Field<Threshold | null> = single<Threshold | null>(
	null,
	(text, { say }, key) => {
		const [last = '', ...before] = text.split(':').reverse();
		const of = before.length > 0 ? before.reverse().join(':').trim() : null;
		const number = last.trim().replace(/\s?%$/, '');
		const isRead = NUMBER.test(number) && (of === null || IS_ID.test(of));
		// Zero has no sign.
		if (isRead) return { of, value: Number(number.replace('−', '-')) + 0 };
		say({ kind: 'no-threshold', key, text });
		return null;
	},
	(one) => (one === null ? '' : `${one.of === null ? '' : `${one.of}:`}${one.value}`)
);

/** How many, from the first in the order. */
export const limit: Field<number | null> = single<number | null>(null, (text, { say }, key) => {
	const found = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
	if (found >= 1 && found <= MOST_SHOWN) return found;
	say({ kind: 'no-count', key, text, most: MOST_SHOWN });
	return null;
});
