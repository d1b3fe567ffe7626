/** Countries across the head of a table, a column each, with the years under each other: as national tables have them. */
import type { Place, PlaceOf } from '../join/places';
import { readYear } from './year';

/** "Lesotho [LSO]", "Lesotho (LSO)": a name with its code. */
const WITH_CODE = /^(.+?)\s*[[(][A-Z0-9]{2,3}[\])]$/;
/** So many of the columns of values, and so large a part of them, are called by economies. */
const FEWEST = 2;
const PART = 0.5;

/** What a head says of a place: by its name, with or without the code behind it. */
export function headPlace(name: string, placeOf: PlaceOf): Place {
	const place = placeOf(name);
	const bare = WITH_CODE.exec(name)?.[1];
	return place.kind === 'unknown' && bare !== undefined ? placeOf(bare) : place;
}

/**
 * Whether the columns of values are places. Two-letter heads ("NO", "ID") are words too: one that is no economy speaks
 * against all of them.
 * @param values names of the columns of values
 */
export function arePlaces(values: readonly string[], placeOf: PlaceOf): boolean {
	const kinds = values.map((name) => headPlace(name, placeOf).kind);
	const known = kinds.filter((kind) => kind === 'economy').length;
	if (values.length === 1) return known === 1 && values[0]!.length > 3;
	const named = kinds.filter((kind) => kind !== 'unknown').length;
	const isShort = values.every((name) => name.length <= 2);
	return known >= FEWEST && named / values.length >= (isShort ? 1 : PART);
}

/** What a column is that was taken for places, where the places are in the head: a code of the year, or what is measured. */
export const besideYears = (cells: readonly string[]): 'none' | 'series' =>
	cells.every((cell) => cell.trim() === '' || readYear(cell) !== null) ? 'none' : 'series';

export const acrossSaid = (values: readonly string[]): string =>
	`Columns are called by countries (${values.slice(0, 3).join(', ')}), with years under each other: each is read as a place. Is that right?`;
