/** Exports to the United States as bars: tariffs by kind of goods, sales and their cost by sector. */
import type { BarsModel } from '../../chart/bars/model';
import type { UsTariff, UsTrade } from '../../source/flows/trade';
import { unitedStates as english } from '../../words/en/trade/united-states';
import type { UnitedStatesWords } from '../../words/trade/united-states';
import { DOLLARS } from './parts';

/** Mean tariffs of the United States by kind of goods at the three dates; goods never sold have no row. */
export function usTariffModel(
	tariffs: readonly UsTariff[],
	{ tariffs: words }: UnitedStatesWords = english
): BarsModel {
	return {
		...{ unit: words.unit, unitKind: 'percent', decimals: 1 },
		...{ numbers: 'rate', heading: words.heading, missing: words.missing, shown: 'all' },
		columns: [...words.columns],
		rows: tariffs
			.filter(({ before, february, after }) => before !== null || february !== null || after !== null)
			.map(({ id, name, before, february, after }) => ({
				id,
				label: name,
				values: [before, february, after]
			}))
	};
}

/** What was sold by sector and what the additional tariff of 2025 would cost on it. */
export function usSectorModel(
	{ sectors }: UsTrade,
	{ sectors: words }: UnitedStatesWords = english
): BarsModel {
	return {
		...DOLLARS,
		...{ heading: words.heading, shown: 'all' },
		columns: [...words.columns],
		missing: words.missing,
		rows: sectors.map(({ id, name, value, cost }) => ({
			id: id || 'other',
			label: name,
			values: [value, cost]
		}))
	};
}

/** The largest sector and its part of the cost; '' without any. */
export function usSectorFinding(
	{ sectors, year }: UsTrade,
	economy: string,
	words: UnitedStatesWords = english
): string {
	const first = sectors[0];
	if (!first) return '';
	const [value, cost] = [sum(sectors.map((row) => row.value)), sum(sectors.map((row) => row.cost ?? 0))];
	const ofCost = first.cost !== null && cost > 0 ? (100 * first.cost) / cost : null;
	const sold = (100 * first.value) / value;
	return words.sectors.finding({ sector: first.name, sold, cost: ofCost }, economy, year);
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
