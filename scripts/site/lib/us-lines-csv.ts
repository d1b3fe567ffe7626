import Papa from 'papaparse';
import type { UsLineRow } from '../../../src/lib/query/flows/us-exports';

/** Every tariff line of an economy with its own rule, the additional rate in per cent and its cost in US dollars. */
export function linesCsv(lines: readonly UsLineRow[]): string {
	const rows = lines.map(({ line, name, sector_name: sector, value, rule, rate, cost }) => ({
		...{ line, name, sector, value_usd: value, own_rule: rule, additional_rate_percent: rate ?? '' },
		additional_cost_usd: cost === null ? '' : Math.round(cost)
	}));
	return `${Papa.unparse(rows, { newline: '\n' })}\n`;
}
