/** Which clauses of the home page are shown, in which order: `?front=political&is=worse&age=old&sort=policy`. */
import type { Front } from '../types';
import { carried, type Carried } from './base';
import { initialOf, type Codec, type Field } from './codec';
import { choice } from './fields';

export type TileStatus =
	'better' | 'worse' | 'flat' | 'moving' | 'few-people' | 'too-little-data' | 'no-data';
/** severity: worst first. policy: as in the policy. age: the oldest data first. */
export type TileSort = 'severity' | 'policy' | 'age';

export interface Filters {
	front: Front | null;
	is: TileStatus | null;
	/** old: the newest value is more than five years behind; recent: it is not. */
	age: 'old' | 'recent' | null;
	sort: TileSort;
}

const sorts = choice<TileSort>(['severity', 'policy', 'age'], 'severity');
/** Addresses that were shared when "worst first" went by the direction alone mean the same question. */
const sort: Field<TileSort> = {
	...sorts,
	read: (texts, reading, key) =>
		sorts.read(
			texts.map((text) => (text.toLowerCase() === 'direction' ? 'severity' : text)),
			reading,
			key
		)
};

const filters: Codec<Filters> = {
	front: choice<Front | null>(['political', 'socio-economic', 'culture'], null),
	is: choice<TileStatus | null>(
		['better', 'worse', 'flat', 'moving', 'few-people', 'too-little-data', 'no-data'],
		null
	),
	age: choice<'old' | 'recent' | null>(['old', 'recent'], null),
	sort
};

export const NO_FILTERS: Filters = initialOf(filters);

export type HomeState = Carried & Filters;

export const homeCodec: Codec<HomeState> = { ...carried, ...filters };
