/** A series of a reader's own table in the form of a published one, so that every chart of Explore can draw it. */
import { extent, group } from 'd3-array';
import { OWN_SOURCE } from '../../figure/own';
import { observationsOf } from '../../own/join/columns';
import { placeCounts, seriesOf, type OwnData } from '../../own/table';
import { isOwnPlace, ownPlaceId, ownSeriesId, readOwnSeriesId } from '../../state/own';
import type { SeriesView } from '../../types';
import type { OwnIndicator } from '../explore/data';

/** As the search and the chooser offer them. */
export interface OwnOption {
	id: string;
	label: string;
	hint: string;
}

export const ownOptions = (tables: readonly OwnData[]): OwnOption[] =>
	tables.flatMap((table) => {
		const counts = placeCounts(table);
		return seriesOf(table).map((series, index) => {
			const count = counts[index]!;
			return {
				id: ownSeriesId(table.id, index),
				label: `${series} (yours)`,
				hint: `your table “${table.name}”, ${count} ${count === 1 ? 'place' : 'places'}`
			};
		});
	});

/**
 * @param id as an address has it
 * @param thisYear years after it have not been: their values are projections
 * @returns null where no table here has it
 */
export function ownIndicator(tables: readonly OwnData[], id: string, thisYear: number): OwnIndicator | null {
	const asked = readOwnSeriesId(id);
	if (!asked) return null;
	const table = tables.find((one) => one.id.toLowerCase().startsWith(asked.table));
	const series = table && seriesOf(table)[asked.index];
	if (!table || series === undefined) return null;
	const mine = [...observationsOf(table.observations, series)];
	const byPlace = group(mine, ({ iso3, place }) => iso3 ?? ownPlaceId(place));
	const all = Object.fromEntries([...byPlace].map(([code, rows]) => [code, viewOf(rows, thisYear)]));
	const [first_year = 0, last_year = 0] = extent(mine, ({ year }) => year);
	const day = new Date(table.added).toISOString().slice(0, 10);
	const said = table.measures?.[series];
	const name = `${series} (yours)`;
	return {
		all,
		places: [...byPlace].flatMap(([code, [first]]) =>
			first && isOwnPlace(code) ? [{ iso3: code, iso2: '', name: first.place, in_sentence: first.place }] : []
		),
		about: {
			...{ id, source_id: OWN_SOURCE, series, dimensions: '', is_lead: true, title: name, short_title: name },
			...{
				subject: `“${series}” of your own table`,
				plural: false,
				direction: 'none',
				ideal: null,
				topic: ''
			},
			...(said ?? { unit: '', unit_kind: 'score', decimals: decimalsOf(mine), aggregate: 'median' }),
			...{ definition: '', notes: '', tie: null, tie_id: '', tie_default: false },
			...{ tie_scale: 1, first_year, last_year },
			...{ observations: mine.length, economies: byPlace.size },
			source: {
				...{ id: `${OWN_SOURCE} ${table.id}`, publisher: 'Your own table', dataset: table.name, url: '' },
				...{ licence: 'not published', licence_url: '', non_commercial: false, citation: '' },
				...{ retrieved: day, vintage: `of ${day}` }
			}
		}
	};
}

/** Of values without a unit: as many decimals as tell them apart. */
export const decimalsOf = (rows: readonly { value: number }[]): number =>
	rows.every(({ value }) => Number.isInteger(value))
		? 0
		: rows.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0) < 1
			? 3
			: 1;

function viewOf(rows: readonly { year: number; value: number }[], thisYear: number): SeriesView {
	// Two spellings of a place are one place: of a year the first value counts.
	const years = new Map<number, number>();
	for (const { year, value } of rows) if (!years.has(year)) years.set(year, value);
	const points = [...years].sort(([a], [b]) => a - b);
	return {
		y: points.map(([year]) => year),
		v: points.map(([, value]) => value),
		n: points.map(([year]) => (year > thisYear ? 'p' : 'a')).join('')
	};
}
