/** Grants and public loans against what was paid on loans: what stayed of them. */
import { sum } from 'd3-array';
import { inWindow } from '../../series/window';
import { pointAt } from '../../series/point';
import { lineTable } from '../../chart/line/table';
import type { LineModel, TableModel } from '../../chart/model';
import type { Years } from '../years';
import { asSeries, NOW, within } from './money';
import type { MoneyYear } from '../../source/flows/aid';
import { dollars } from '../../format/money';

/** Grants, loans received, and what was paid on loans, with what stayed: its sum. A year with no row has no point. */
export function transferModel(money: readonly MoneyYear[], years: Years): LineModel {
	const line = (value: (year: MoneyYear) => number | null) =>
		money.flatMap((one) => {
			const amount = value(one);
			return amount === null ? [] : [pointAt(one.year, amount, 'computed')];
		});
	const loans = ({ loans: cheap, other }: MoneyYear) =>
		cheap === null && other === null ? null : (cheap ?? 0) + (other ?? 0);
	const shown = within(years);
	const doubt = inWindow(doubtfulYears(money), shown)[0];
	return {
		...NOW,
		...shown,
		series: asSeries([
			['net', 'What stayed', line(netTransfer)],
			['grants', 'Grants', line(({ grants }) => grants)],
			['loans', 'Public loans received', line(loans)],
			['paid', 'Paid on loans', line(({ paid }) => paid)]
		]),
		...(doubt ? { marker: { year: doubt.year, label: 'in doubt' } } : {})
	};
}

/** Grants and loans less principal and interest paid. */
export function netTransfer({ grants, loans, other, paid }: MoneyYear): number | null {
	const known = [grants, loans, other, paid].filter((value) => value !== null);
	return known.length === 0 ? null : sum(known);
}

/** What stayed in the newest year that is not in doubt, and how many such years were below zero. */
export function transferFinding(model: LineModel, economy: string, doubts: readonly Doubt[] = []): string {
	const inYears = inWindow(model.series.find(({ id }) => id === 'net')?.points ?? [], model);
	const doubted = inYears.filter(({ year }) => doubts.some((doubt) => doubt.year === year));
	const points = inYears.filter((point) => !doubted.includes(point));
	const last = points.at(-1);
	const apart = doubted.length > 0 ? `; ${doubted.map(({ year }) => year).join(' and ')} in doubt` : '';
	if (!last) return `No grants or public loans of ${economy} are in the open tables for these years${apart}`;
	const below = points.filter(({ value }) => value < 0).length;
	const said =
		last.value < 0
			? `paid ${dollars(-last.value)} more on public loans in ${last.year} than came in`
			: `kept ${dollars(last.value)} of grants and loans in ${last.year}`;
	const often = below === 0 ? '' : `; more was paid than came in ${below} of ${points.length} years`;
	return `${economy} ${said}${often}${apart}`;
}

export interface Doubt {
	year: number;
	/** The year with what both tables say. */
	text: string;
}

/** Years whose payments are in doubt, with what both tables say: a page that shows them must say so. */
export function doubtfulYears(money: readonly MoneyYear[]): Doubt[] {
	return money.flatMap(({ year, paid, doubt }) =>
		paid === null || doubt === null
			? []
			: [{ year, text: `${year} (${dollars(-paid)} and ${dollars(doubt)})` }]
	);
}

/** The note under every chart that has such a year; '' without any. */
export const doubtNote = (doubts: readonly Doubt[]): string =>
	doubts.length === 0
		? ''
		: `In doubt: what this table has as paid differs by more than a factor of two from the debt service of the newer table in ${doubts.map(({ text }) => text).join(', ')}.`;

/** Years by series, payments and what stayed marked where they are in doubt. */
export function transferTable(model: LineModel, caption: string, doubts: readonly Doubt[]): TableModel {
	const table = lineTable(model, caption);
	const marked = new Set(
		table.columns.flatMap(({ id }, index) => (id === 'net' || id === 'paid' ? [index] : []))
	);
	return {
		...table,
		rows: table.rows.map((row) =>
			doubts.some(({ year }) => year === row[0])
				? row.map((cell, index) =>
						marked.has(index) && typeof cell === 'number' ? { value: cell, mark: 'in doubt' } : cell
					)
				: row
		)
	};
}
