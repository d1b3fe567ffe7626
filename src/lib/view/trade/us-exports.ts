/** What was sold to the United States, and what the tariff of 2025 would cost on the same sales. */
import type { Measure, RankModel, TableModel } from '../../chart/model';
import { formatNumber, NBSP } from '../../format/number';
import { DOLLARS } from './parts';
import type { UsSum, UsTariff, UsTrade } from '../../source/flows/trade';
import { LEAST_RATE, tariff } from '../../words/en/trade/pieces';
import { dollars } from '../../format/money';
import { upperFirst } from '../../format/upper-first';
import { possessive } from '../../words/en/possessive';

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

/** "On Lesotho’s sales of 2024, the tariff ordered in July 2025 comes to 38.7 million US dollars (14.9 %)". */
export function usFinding({ year, all }: UsTrade, economy: string): string {
	if (all.cost === null)
		return `${upperFirst(economy)} sold the United States goods for ${dollars(all.value)} in ${year}; no additional rate is said for them`;
	const percent = `${formatNumber((100 * all.cost) / all.value, 1)}${NBSP}%`;
	return `On ${possessive(economy)} sales of ${year}, the tariff ordered in July 2025 comes to ${dollars(all.cost)} (${percent})`;
}

/** What the mean tariff of all goods comes to on the sales of the last year, at the three dates; null without both. */
export function usChange(us: UsTrade): string | null {
	const total = us.tariffs.find(({ id }) => id.endsWith('total'));
	if (us.year === null || us.all.value <= 0 || !total) return null;
	const { before, february, after } = total;
	if (before === null || february === null || after === null) return null;
	const at = (rate: number) =>
		rate === 0
			? 'nothing'
			: rate < LEAST_RATE
				? 'almost nothing'
				: `${dollars((us.all.value * rate) / 100)} a year`;
	return `On the ${dollars(us.all.value)} sold in ${us.year}, the mean tariff of all goods comes to ${at(before)} at the rate before January 2025, ${at(february)} at that of February 2026 and ${at(after)} at the one after it.`;
}

/** Differences up to this, in percentage points of value, are no disagreement. */
const AGREE = 1;

/**
 * Where the rates by line and UNCTAD's mean disagree on how much the tariff rose by February 2026: by how much, and why
 * that can be. '' where they agree or one of them is not there.
 */
export function usDisagreement({ all, tariffs }: UsTrade): string {
	const total = tariffs.find(({ id }) => id.endsWith('total'));
	if (all.cost === null || !total || total.before === null || total.february === null) return '';
	const [byLine, rise] = [(100 * all.cost) / all.value, total.february - total.before];
	if (Math.abs(byLine - rise) <= AGREE) return '';
	return `The two publishers disagree: by the lists of July 2025, line by line, the additional tariff is ${formatNumber(byLine, 1)}${NBSP}% of these sales, while UNCTAD’s mean rose by ${formatNumber(rise, 1)} points to February 2026. Goods that were exempted later, and ordinary tariffs that changed, are not in the lists.`;
}

/** The mean tariff at the three dates, for the title. */
export function usTariffFinding(tariffs: readonly UsTariff[], economy: string): string {
	const all = tariffs.find(({ id }) => id.endsWith('total'));
	if (!all) return '';
	const { before, february, after } = all;
	const [first, second, third] = [tariff(before), tariff(february), tariff(after)];
	const of = `The mean tariff of the United States on goods of ${economy}`;
	const end = second === third ? ' and stayed there' : `, then ${third}`;
	return first === second
		? `${of} was ${first} before January 2025 and in February 2026${second === third ? '' : `, then ${third}`}`
		: `${of} went from ${first} before January 2025 to ${second} in February 2026${end}`;
}

const RATE: Measure = { unit: '% of value', unitKind: 'percent', decimals: 1 };

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
export function usTable(us: UsTrade, economy: string): TableModel {
	const { year, lines, all } = us;
	const others = otherLines(us);
	const money = { numeric: true, unit: DOLLARS.unit, measure: DOLLARS };
	return {
		caption: `Goods sold by ${economy} to the United States in ${year} by tariff line, and what the additional rate of August 2025 to February 2026 would cost`,
		columns: [
			{ id: 'name', label: 'Goods' },
			{ id: 'value', label: 'Sold', ...money },
			{ id: 'rate', label: 'Additional rate', numeric: true, unit: RATE.unit, measure: RATE },
			{ id: 'cost', label: 'Cost', ...money },
			{ id: 'rule', label: 'Own rule' },
			{ id: 'line', label: 'Tariff line' }
		],
		rows: [
			...lines.map((line) => [line.name, line.value, line.rate, line.cost, line.rule || null, line.id]),
			...(others === null
				? []
				: [[`${formatNumber(others.lines)} other lines`, others.value, null, others.cost, null, null]]),
			['All lines', all.value, null, all.cost, null, null]
		]
	};
}
