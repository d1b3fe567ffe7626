/** What was sold to the United States, and what the tariff of 2025 would cost on the same sales. */
import type { Measure, TableModel } from '../../chart/model';
import { formatNumber, NBSP } from '../../format/number';
import type { RankModel } from '../../chart/model';
import { DOLLARS, dollars } from './parts';
import type { UsLine, UsTrade } from './rows';

export interface UsCost {
	value: number;
	/** Sum over the lines with a rate; null when none has one. */
	cost: number | null;
	/** Value of the lines that no rate is said for. */
	unrated: number;
}

/** Totals over lines. */
export function usCost(lines: readonly UsLine[]): UsCost {
	const rated = lines.filter(({ cost }) => cost !== null);
	return {
		value: lines.reduce((sum, { value }) => sum + value, 0),
		cost: rated.length === 0 ? null : rated.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
		unrated: lines.filter(({ cost }) => cost === null).reduce((sum, { value }) => sum + value, 0)
	};
}

/** "Lesotho sold 259 million US dollars of goods in 2024; the rates of 2025 would cost 38.7 million …". */
export function usFinding({ year, lines }: UsTrade, economy: string): string {
	const { value, cost } = usCost(lines);
	const sold = `${economy.charAt(0).toUpperCase()}${economy.slice(1)} sold the United States goods for ${dollars(value)} in ${year}`;
	if (cost === null) return `${sold}; no additional rate is said for them`;
	return `${sold}; at those sales the additional tariff of 2025 would cost ${dollars(cost)} a year (${formatNumber((100 * cost) / value, 1)}${NBSP}%)`;
}

const RATE: Measure = { unit: '% of value', unitKind: 'percent', decimals: 1 };

/** The largest lines as bars; the table has every line. */
export function usBars({ year, lines }: UsTrade, most = 12): RankModel {
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

/** Every line with its rate and cost, and the sum. */
export function usTable({ year, lines }: UsTrade, economy: string): TableModel {
	const { value, cost } = usCost(lines);
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
			['All lines', value, null, cost, null, null]
		]
	};
}
