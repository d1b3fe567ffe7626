/** Keys of a slider over things in a row: arrows go to the next, pages ten on, Home and End to the ends. */

/** Things in each direction: right and up go on, or, where the first is the largest, back. */
export interface Stepping {
	at: number;
	last: number;
	right?: 1 | -1;
	up?: 1 | -1;
	/** How far Page Down and Page Up go; 0 where these keys mean nothing. */
	page?: number;
}

/** Where a key leads, within the row; null for a key that leads nowhere. */
export function stepTo(key: string, { at, last, right = 1, up = 1, page = 10 }: Stepping): number | null {
	const by: Record<string, number> = {
		ArrowRight: at + right,
		ArrowLeft: at - right,
		ArrowUp: at + up,
		ArrowDown: at - up,
		Home: 0,
		End: last,
		...(page > 0 ? { PageDown: at + page, PageUp: at - page } : {})
	};
	const next = by[key];
	return next === undefined ? null : Math.max(0, Math.min(last, next));
}
