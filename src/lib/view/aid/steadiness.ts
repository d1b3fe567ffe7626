/** How steady aid is: the spread of its yearly amounts over their mean. */
import { sum } from 'd3-array';
import type { BarsModel } from '../../chart/bars/model';
import { variation } from '../../series/stats';
import { aidOf, donorTotals } from './donors';
import type { AidFlows } from '../../source/flows/aid';
import type { DeliveryWords } from '../../words/aid/delivery';
import { delivery } from '../../words/en/aid/delivery';
import { percentOf } from './measures';
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
export function steadiness(
	flows: AidFlows,
	to: number,
	{ steady }: DeliveryWords = delivery,
	most = 8
): Steadiness[] {
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
		{ id: 'ALL', name: steady.all, spread: variation(amounts()) },
		...donorTotals(flows.given, from, to)
			.slice(0, most)
			.map(({ id }) => ({ id, name: nameOf(flows.parties, id), spread: variation(amounts(id)) }))
	];
}

/** A bar each, with the line that steady aid stays below. */
export function steadinessBars(rows: readonly Steadiness[], { steady }: DeliveryWords = delivery): BarsModel {
	return {
		...percentOf(steady.unit, 0),
		...steady.heads,
		rows: rows.map(({ id, name, spread }) => ({
			id,
			label: name,
			also: spread === null ? '' : spread < STEADY_BELOW ? steady.is : steady.isNot,
			values: [spread === null ? null : 100 * spread]
		})),
		line: { value: 100 * STEADY_BELOW, label: steady.line(STEADY_BELOW) }
	};
}

export function steadinessFinding(
	rows: readonly Steadiness[],
	economy: string,
	to: number,
	{ steady }: DeliveryWords = delivery
): string {
	const donors = rows.slice(1);
	return steady.title(
		economy,
		to - STEADY_YEARS + 1,
		to,
		rows[0]?.spread ?? null,
		donors.filter(({ spread }) => spread !== null && spread < STEADY_BELOW).length,
		donors.length
	);
}
