/** Two numbers for each of some goods: sold and bought, with and without a preference, before and after. */
import type { BarsModel, BarsRow } from '../../chart/bars/model';
import type { Measure } from '../../chart/model';
import { formatCompact, formatNumber, NBSP } from '../../format/number';
import type { SeriesView } from '../../types';
import { TARIFF_GOODS } from './ids';
import { DOLLARS } from './parts';
import type { AfricaSection, UsTariff, UsTrade } from '../../source/flows/trade';
import { lower, share } from '../../words/en/trade/pieces';
import { dollars } from '../../format/money';
import { upperFirst } from '../../format/upper-first';

/** Said where a row of goods has no number. */
const MISSING = 'none reported';

/** Trade with African economies by section, largest sum first. */
export function africaModel(sections: readonly AfricaSection[]): BarsModel {
	return {
		...DOLLARS,
		heading: 'Goods',
		missing: MISSING,
		shown: { most: 10 },
		columns: ['Sold to African economies', 'Bought from African economies'],
		rows: [...sections]
			.sort((a, b) => (b.exports ?? 0) + (b.imports ?? 0) - (a.exports ?? 0) - (a.imports ?? 0))
			.map(({ id, name, exports, imports }) => ({ id, label: name, values: [exports, imports] }))
	};
}

/** Both totals; a side without rows is not called zero. */
export function africaFinding(sections: readonly AfricaSection[], economy: string): string {
	const total = (side: 'exports' | 'imports') => {
		const values = sections.flatMap((row) => row[side] ?? []);
		return values.length === 0 ? null : sum(values);
	};
	const [sold, bought] = [total('exports'), total('imports')];
	const sells = sold === null ? 'has no reported sales to' : `sold ${dollars(sold)} a year to`;
	const buys = bought === null ? 'no reported purchases' : `bought ${formatCompact(bought)}`;
	return `${upperFirst(economy)} ${sells} African economies, and ${buys}${sold === null && bought !== null ? `${NBSP}US dollars a year` : ''}`;
}

const PERCENT: Measure = { unit: '% of value', unitKind: 'percent', decimals: 1 };

/** Mean tariffs of the United States by kind of goods at the three dates; goods never sold have no row. */
export function usTariffModel(tariffs: readonly UsTariff[]): BarsModel {
	return {
		...PERCENT,
		numbers: 'rate',
		heading: 'Goods',
		missing: 'nothing sold',
		shown: 'all',
		columns: ['Before January 2025', 'February 2026', 'After February 2026'],
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
export function usSectorModel({ sectors }: UsTrade): BarsModel {
	return {
		...DOLLARS,
		heading: 'Sector',
		shown: 'all',
		columns: ['Sold', 'Additional tariff at these sales'],
		missing: 'no rate said',
		rows: sectors.map(({ id, name, value, cost }) => ({
			id: id || 'other',
			label: name,
			values: [value, cost]
		}))
	};
}

/** The largest sector and its part of the cost. */
export function usSectorFinding({ sectors, year }: UsTrade, economy: string): string {
	const first = sectors[0];
	if (!first) return '';
	const [value, cost] = [sum(sectors.map((row) => row.value)), sum(sectors.map((row) => row.cost ?? 0))];
	const paid = first.cost !== null && cost > 0 ? `, and ${share((100 * first.cost) / cost)} of the cost` : '';
	return `${first.name}: ${share((100 * first.value) / value)} of what ${economy} sold the United States in ${year}${paid}`;
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** Tariff without and with preferences in the newest year that has both. */
export function preferenceModel(series: Record<string, SeriesView>): {
	model: BarsModel;
	year: number | null;
} {
	const both = (end: string) => [series[`TM_TAX_DMFN${end}`], series[`TM_TAX_DPRF${end}`]] as const;
	const [mfn, own] = both('');
	const year = mfn?.y.filter((one) => own?.y.includes(one)).at(-1) ?? null;
	const at = (view: SeriesView | undefined) =>
		year === null ? null : (view?.v[view.y.indexOf(year)] ?? null);
	const rows = TARIFF_GOODS.map(([end, label]) => {
		const values = both(end).map(at);
		return { id: end || 'all', label, values };
	}).filter(({ values }) => values.some((value) => value !== null));
	return {
		model: {
			...PERCENT,
			heading: 'Goods',
			numbers: 'rate',
			missing: MISSING,
			shown: 'all',
			columns: ['Anyone’s tariff (MFN)', 'Tariff with preferences'],
			rows
		},
		year
	};
}

/** Less than this is no preference, in percentage points. */
const NO_MARGIN = 0.05;

/** "Preferences in developed countries were worth 10.3 points of tariff in 2024, most on clothing (11.3)". */
export function preferenceFinding(model: BarsModel, year: number | null): string {
	const margin = ({ values: [mfn, own] }: BarsRow) =>
		typeof mfn === 'number' && typeof own === 'number' ? mfn - own : null;
	const all = model.rows.find(({ id }) => id === 'all');
	const total = all ? margin(all) : null;
	if (total === null || year === null) return 'No tariff of developed countries is known for all goods';
	if (total < NO_MARGIN)
		return `On all goods, preferences in developed countries took nothing off the tariff in ${year}`;
	const most = model.rows
		.filter(({ id }) => id !== 'all')
		.map((row) => ({ label: row.label, points: margin(row) ?? -Infinity }))
		.sort((a, b) => b.points - a.points)[0];
	const where =
		most && most.points > 0 ? `, most on ${lower(most.label)} (${formatNumber(most.points, 1)})` : '';
	return `Preferences in developed countries took ${formatNumber(total, 1)} points off the tariff in ${year}${where}`;
}
