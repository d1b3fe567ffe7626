/** What was sold to the United States, and what the tariff of 2025 would cost on the same sales. */
import type { Measure, RankModel, TableModel } from '../../chart/model';
import type { UsSum, UsTariff, UsTrade } from '../../source/flows/trade';
import { unitedStates as english } from '../../words/en/trade/united-states';
import type { LineColumn, UnitedStatesWords } from '../../words/trade/united-states';
import { DOLLARS } from './parts';

/** The lines that are not listed one by one, added up; null when all are listed. */
export function otherLines({ all, lines }: UsTrade): UsSum | null {
	if (lines.length >= all.lines) return null;
	const rated = lines.filter(({ cost }) => cost !== null);
	const listed = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
	return {
		lines: all.lines - lines.length,
		value: all.value - listed(lines.map(({ value }) => value)),
		cost: all.cost === null ? null : all.cost - listed(rated.map(({ cost }) => cost ?? 0)),
		unrated: all.unrated - listed(lines.filter(({ cost }) => cost === null).map(({ value }) => value))
	};
}

/** What the tariff of July 2025 comes to on the sales of the year. */
export function usFinding(
	{ year, all }: UsTrade,
	economy: string,
	words: UnitedStatesWords = english
): string {
	const { value, cost } = all;
	const comesTo = cost === null ? null : { dollars: cost, percent: (100 * cost) / value };
	return words.lines.finding(economy, year, value, comesTo);
}

const totalOf = (tariffs: readonly UsTariff[]) => tariffs.find(({ id }) => id.endsWith('total'));

/** What the mean tariff of all goods comes to on the sales of the last year, at the three dates; null without both. */
export function usChange(us: UsTrade, words: UnitedStatesWords = english): string | null {
	const total = totalOf(us.tariffs);
	if (us.year === null || us.all.value <= 0 || !total) return null;
	const { before, february, after } = total;
	if (before === null || february === null || after === null) return null;
	const at = (rate: number) => ({ rate, cost: (us.all.value * rate) / 100 });
	return words.change(us.all.value, us.year, [at(before), at(february), at(after)]);
}

/** Differences up to this, in percentage points of value, are no disagreement. */
const AGREE = 1;

/**
 * Where the rates by line and UNCTAD's mean disagree on how much the tariff rose by February 2026: by how much, and why
 * that can be. '' where they agree or one of them is not there.
 */
export function usDisagreement({ all, tariffs }: UsTrade, words: UnitedStatesWords = english): string {
	const total = totalOf(tariffs);
	if (all.cost === null || !total || total.before === null || total.february === null) return '';
	const [byLine, rise] = [(100 * all.cost) / all.value, total.february - total.before];
	return Math.abs(byLine - rise) <= AGREE ? '' : words.disagreement(byLine, rise);
}

/** The mean tariff at the three dates, for the title. */
export function usTariffFinding(
	tariffs: readonly UsTariff[],
	economy: string,
	words: UnitedStatesWords = english
): string {
	const all = totalOf(tariffs);
	return all ? words.tariffs.finding(economy, [all.before, all.february, all.after]) : '';
}

/** The largest lines as bars; the table has more, the file has every line. */
export function usBars({ year, lines }: UsTrade, most = 10): RankModel {
	return {
		...DOLLARS,
		year: year ?? 0,
		rows: lines.slice(0, most).map(({ id, name, value }, index) => ({
			id,
			label: name,
			value,
			rank: index + 1,
			year: year ?? 0
		}))
	};
}

/** The largest lines with their rate and cost, the others added up, and the sum. */
export function usTable(
	us: UsTrade,
	economy: string,
	{ lines: words }: UnitedStatesWords = english
): TableModel {
	const { year, lines, all } = us;
	const others = otherLines(us);
	const money = { numeric: true, unit: DOLLARS.unit, measure: DOLLARS };
	const rate: Measure = { unit: words.unit, unitKind: 'percent', decimals: 1 };
	const column = (id: LineColumn) => ({ id, label: words.columns[id] });
	return {
		caption: words.caption(economy, year),
		columns: [
			column('name'),
			{ ...column('value'), ...money },
			{ ...column('rate'), numeric: true, unit: rate.unit, measure: rate },
			{ ...column('cost'), ...money },
			column('rule'),
			column('line')
		],
		rows: [
			...lines.map((line) => [line.name, line.value, line.rate, line.cost, line.rule || null, line.id]),
			...(others === null ? [] : [[words.others(others.lines), others.value, null, others.cost, null, null]]),
			[words.all, all.value, null, all.cost, null, null]
		]
	};
}
