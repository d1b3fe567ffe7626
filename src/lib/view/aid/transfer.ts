/** Grants and public loans against what was paid on loans: what stayed of them. */
import { sum } from 'd3-array';
import { inWindow } from '../../series/window';
import { pointAt } from '../../series/point';
import { lineTable } from '../../chart/line/table';
import type { LineModel, TableModel } from '../../chart/model';
import type { Years } from '../years';
import type { Doubt, OtherMoneyWords } from '../../words/aid/other-money';
import { otherMoney } from '../../words/en/aid/other-money';
import { asSeries, within } from './lines';
import { usd } from './measures';
import type { MoneyYear } from '../../source/flows/aid';

/** Grants, loans received, and what was paid on loans, with what stayed: its sum. A year with no row has no point. */
export function transferModel(
	money: readonly MoneyYear[],
	years: Years,
	{ unit, kept: { labels, inDoubt } }: OtherMoneyWords = otherMoney
): LineModel {
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
		...usd(unit),
		...shown,
		series: asSeries([
			['net', labels.net, line(netTransfer)],
			['grants', labels.grants, line(({ grants }) => grants)],
			['loans', labels.loans, line(loans)],
			['paid', labels.paid, line(({ paid }) => paid)]
		]),
		...(doubt ? { marker: { year: doubt.year, label: inDoubt } } : {})
	};
}

/** Grants and loans less principal and interest paid. */
export function netTransfer({ grants, loans, other, paid }: MoneyYear): number | null {
	const known = [grants, loans, other, paid].filter((value) => value !== null);
	return known.length === 0 ? null : sum(known);
}

/** What stayed in the newest year that is not in doubt, and how many such years were below zero. */
export function transferFinding(
	model: LineModel,
	economy: string,
	doubts: readonly Doubt[] = [],
	{ kept }: OtherMoneyWords = otherMoney
): string {
	const inYears = inWindow(model.series.find(({ id }) => id === 'net')?.points ?? [], model);
	const doubted = inYears.filter(({ year }) => doubts.some((doubt) => doubt.year === year));
	const points = inYears.filter((point) => !doubted.includes(point));
	const below = points.filter(({ value }) => value < 0).length;
	return kept.title(
		...([economy, points.at(-1) ?? null, below, points.length] as const),
		doubted.map(({ year }) => year)
	);
}

/** Years whose payments are in doubt, with what both tables say: a page that shows them must say so. */
export function doubtfulYears(money: readonly MoneyYear[]): Doubt[] {
	return money.flatMap(({ year, paid, doubt }) =>
		paid === null || doubt === null ? [] : [{ year, paid: -paid, newer: doubt }]
	);
}

/** Years by series, payments and what stayed marked where they are in doubt. */
export function transferTable(
	model: LineModel,
	caption: string,
	doubts: readonly Doubt[],
	{ kept: { inDoubt } }: OtherMoneyWords = otherMoney
): TableModel {
	const table = lineTable(model, caption);
	const marked = new Set(
		table.columns.flatMap(({ id }, index) => (id === 'net' || id === 'paid' ? [index] : []))
	);
	return {
		...table,
		rows: table.rows.map((row) =>
			doubts.some(({ year }) => year === row[0])
				? row.map((cell, index) =>
						marked.has(index) && typeof cell === 'number' ? { value: cell, mark: inDoubt } : cell
					)
				: row
		)
	};
}
