/** How steady aid is: the spread of its yearly amounts over their mean. */
import { sum } from 'd3-array';
import type { BarsModel } from '../../chart/bars/model';
import type { Measure } from '../../chart/model';
import { NBSP } from '../../format/number';
import { asPercent } from '../../format/percent';
import { variation } from '../../series/stats';
import { aidOf, donorTotals } from './donors';
import type { AidFlows } from '../../source/flows/aid';
import { nameOf } from './names';

/** Years over which steadiness is read. */
export const STEADY_YEARS = 10;
export const STEADY_BELOW = 0.3;

export interface Steadiness {
	id: string;
	name: string;
	/** Standard deviation over mean of the yearly amounts; null where it cannot be said. */
	spread: number | null;
}

/** How much aid swings: of all donors together and of the largest ones. A year without a row counts as nothing given. */
export function steadiness(flows: AidFlows, to: number, most = 8): Steadiness[] {
	const from = to - STEADY_YEARS + 1;
	const years = Array.from({ length: STEADY_YEARS }, (_, index) => from + index);
	const amounts = (id?: string) =>
		years.map((year) =>
			sum(
				flows.given.filter((row) => row.year === year && (id === undefined || row.id === id)),
				aidOf
			)
		);
	return [
		{ id: 'ALL', name: 'All donors together', spread: variation(amounts()) },
		...donorTotals(flows.given, from, to)
			.slice(0, most)
			.map(({ id }) => ({ id, name: nameOf(flows.parties, id), spread: variation(amounts(id)) }))
	];
}

export const SPREAD: Measure = { unit: '% of the mean', unitKind: 'percent', decimals: 0 };

/** A bar each, with the line that steady aid stays below. */
export function steadinessBars(rows: readonly Steadiness[]): BarsModel {
	return {
		...SPREAD,
		heading: 'Donor',
		alsoHeading: 'Steady',
		columns: ['Spread'],
		missing: 'cannot be said',
		rows: rows.map(({ id, name, spread }) => ({
			id,
			label: name,
			also: spread === null ? '' : spread < STEADY_BELOW ? 'steady' : 'not steady',
			values: [spread === null ? null : 100 * spread]
		})),
		line: { value: 100 * STEADY_BELOW, label: `${100 * STEADY_BELOW}${NBSP}%: steady below` }
	};
}

export function steadinessFinding(rows: readonly Steadiness[], economy: string, to: number): string {
	const all = rows[0]?.spread;
	const span = `in ${to - STEADY_YEARS + 1}-${to}`;
	if (all === null || all === undefined) return `How steady aid to ${economy} was ${span} cannot be said`;
	const donors = rows.slice(1);
	const steady = donors.filter(({ spread }) => spread !== null && spread < STEADY_BELOW).length;
	const which = `${steady === 0 ? 'none' : steady} of the ${donors.length} largest donors ${steady === 1 ? 'was' : 'were'} steady`;
	return `Aid to ${economy} varied by ${asPercent(all)} around its average ${span}; ${which}`;
}
