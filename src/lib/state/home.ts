/** Which tiles of the home page are shown, in which order: `?front=political&is=worse&age=old&sort=age`. */
import type { Front } from '../types';
import { carried, type Carried } from './base';
import { initialOf, type Codec } from './codec';
import { choice } from './fields';

export type TileStatus = 'better' | 'worse' | 'flat' | 'moving' | 'too-little-data' | 'no-data';
export type TileSort = 'policy' | 'direction' | 'age';

export interface Filters {
	front: Front | null;
	is: TileStatus | null;
	/** old: the newest value is more than five years behind; recent: it is not. */
	age: 'old' | 'recent' | null;
	sort: TileSort;
}

const filters: Codec<Filters> = {
	front: choice<Front | null>(['political', 'socio-economic', 'culture'], null),
	is: choice<TileStatus | null>(['better', 'worse', 'flat', 'moving', 'too-little-data', 'no-data'], null),
	age: choice<'old' | 'recent' | null>(['old', 'recent'], null),
	sort: choice<TileSort>(['policy', 'direction', 'age'], 'policy')
};

export const NO_FILTERS: Filters = initialOf(filters);

export type HomeState = Carried & Filters;

export const homeCodec: Codec<HomeState> = { ...carried, ...filters };
