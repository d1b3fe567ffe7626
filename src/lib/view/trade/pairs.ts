/** Two numbers for each of some goods: sold and bought, with and without a preference, before and after. */
import type { Measure, TableModel } from '../../chart/model';
import { formatNumber, NBSP } from '../../format/number';
import { DOLLARS, dollars } from './parts';
import type { AfricaSection, UsTariff } from './rows';
import type { SeriesView } from '../../types';

export interface PairRow {
	id: string;
	label: string;
	/** One a column of the model; null where there is none. */
	values: (number | null)[];
}

export interface PairModel extends Measure {
	/** What each value of a row is: "Sold", "Bought". */
	columns: string[];
	rows: PairRow[];
}

/** As a table: the same rows and columns. */
export function pairTable(model: PairModel, caption: string, heading: string): TableModel {
	const { unit, unitKind, decimals } = model;
	return {
		caption,
		columns: [
			{ id: 'goods', label: heading },
			...model.columns.map((label) => ({
				id: label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_'),
				label,
				numeric: true,
				unit,
				measure: { unit, unitKind, decimals }
			}))
		],
		rows: model.rows.map(({ label, values }) => [label, ...values])
	};
}

/** Trade with African economies by section, largest sum first. */
export function africaModel(sections: readonly AfricaSection[]): PairModel {
	return {
		...DOLLARS,
		columns: ['Sold to African economies', 'Bought from African economies'],
		rows: [...sections]
			.sort((a, b) => (b.exports ?? 0) + (b.imports ?? 0) - (a.exports ?? 0) - (a.imports ?? 0))
			.map(({ id, name, exports, imports }) => ({ id, label: name, values: [exports, imports] }))
	};
}

/** What is sold most, and both totals. */
export function africaFinding(sections: readonly AfricaSection[], economy: string): string {
	const sum = (side: 'exports' | 'imports') => sections.reduce((all, row) => all + (row[side] ?? 0), 0);
	const most = [...sections].sort((a, b) => (b.exports ?? 0) - (a.exports ?? 0))[0];
	const sold = sum('exports');
	const share =
		most?.exports && sold > 0
			? `, ${formatNumber((100 * most.exports) / sold)}${NBSP}% of it ${lower(most.name)}`
			: '';
	return `${capital(economy)} sold ${dollars(sold)} a year to African economies${share}, and bought ${dollars(sum('imports'))}`;
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const PERCENT: Measure = { unit: '% of value', unitKind: 'percent', decimals: 1 };

/** Mean tariffs of the United States by kind of goods at the three dates; goods never sold have no row. */
export function usTariffModel(tariffs: readonly UsTariff[]): PairModel {
	return {
		...PERCENT,
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

/** The goods of the United Nations' series on developed countries' tariffs, by the ending of their ids. */
export const TARIFF_GOODS = [
	['', 'All goods'],
	['.AGR', 'Farm goods'],
	['.IND', 'Industrial goods'],
	['.TEX', 'Textiles'],
	['.CLO', 'Clothing']
] as const;

export const TARIFF_IDS = TARIFF_GOODS.flatMap(([end]) => [`TM_TAX_DMFN${end}`, `TM_TAX_DPRF${end}`]);

/** Tariff without and with preferences in the newest year that has both. */
export function preferenceModel(series: Record<string, SeriesView>): {
	model: PairModel;
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
	return { model: { ...PERCENT, columns: ['Anyone’s tariff (MFN)', 'Tariff with preferences'], rows }, year };
}

/** "Preferences were worth 10.3 points on all goods in 2024, most on clothing (11.3 points)". */
export function preferenceFinding(model: PairModel, year: number | null): string {
	const margin = ({ values: [mfn, own] }: PairRow) =>
		typeof mfn === 'number' && typeof own === 'number' ? mfn - own : null;
	const all = model.rows.find(({ id }) => id === 'all');
	const total = all ? margin(all) : null;
	if (total === null || year === null) return 'No tariff of developed countries is known for all goods';
	const most = model.rows
		.filter(({ id }) => id !== 'all')
		.map((row) => ({ label: row.label, points: margin(row) ?? -Infinity }))
		.sort((a, b) => b.points - a.points)[0];
	const points = (value: number) => `${formatNumber(value, 1)} points`;
	const where = most && most.points > 0 ? `, most on ${lower(most.label)} (${points(most.points)})` : '';
	return `Preferences in developed countries were worth ${points(total)} on all goods in ${year}${where}`;
}
