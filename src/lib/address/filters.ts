/** Which tiles of the home page are shown, in which order: `?front=political&is=worse&age=old&sort=age`. */
import type { Front } from '../types';

export type TileStatus = 'better' | 'worse' | 'flat' | 'moving' | 'too-little-data' | 'no-data';
export type TileSort = 'policy' | 'direction' | 'age';

export interface Filters {
	front: Front | null;
	is: TileStatus | null;
	/** old: the newest value is more than five years behind; recent: it is not. */
	age: 'old' | 'recent' | null;
	sort: TileSort;
}

export const NO_FILTERS: Filters = { front: null, is: null, age: null, sort: 'policy' };

const FRONTS: readonly Front[] = ['political', 'socio-economic', 'culture'];
const STATUSES: readonly TileStatus[] = ['better', 'worse', 'flat', 'moving', 'too-little-data', 'no-data'];
const SORTS: readonly TileSort[] = ['policy', 'direction', 'age'];
const AGES = ['old', 'recent'] as const;

/** Reads the filters of an address; what is not known is named in `unknown` and ignored. */
export function parseFilters(params: URLSearchParams): { filters: Filters; unknown: string[] } {
	const unknown: string[] = [];
	function pick<T extends string>(key: string, allowed: readonly T[]): T | null {
		const text = params.get(key);
		if (text === null || text === '') return null;
		const found = allowed.find((one) => one === text);
		if (found === undefined)
			unknown.push(`“${text}” is not a choice of “${key}”; there are ${allowed.join(', ')}.`);
		return found ?? null;
	}
	return {
		filters: {
			front: pick('front', FRONTS),
			is: pick('is', STATUSES),
			age: pick('age', AGES),
			sort: pick('sort', SORTS) ?? 'policy'
		},
		unknown
	};
}

/** The parameters of the filters that are set. */
export function formatFilters(filters: Filters): Record<string, string | null> {
	return {
		front: filters.front,
		is: filters.is,
		age: filters.age,
		sort: filters.sort === 'policy' ? null : filters.sort
	};
}
