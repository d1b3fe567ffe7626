/**
 * What the United States imported from African economies by ten-digit tariff line, 2022-2024 (US Census, customs
 * value of imports for consumption, in dollars), and the tariffs of 2025, which came after these figures.
 */
import { join } from 'node:path';
import { addUp, flow, type FlowRow } from '../lib/flows';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { product, productsCsv, slug, type ProductRow } from '../lib/products';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';
import { readJson } from '../lib/read-json';
import { BASE_RATE, readUsRules } from './rules';

const YEARS = [2022, 2023, 2024];
const VALUE = 'Customs  Value (Cons) ($US)';
/** Names of the file that no list of economies has. */
const NAMES: Record<string, string> = { 'Congo (Brazzaville)': 'COG', 'Congo (Kinshasa)': 'COD' };

const unescaped = (text: string): string =>
	text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function run({ raw, economies }: ImportContext): Imported {
	const leftOut = new LeftOutCounter();
	const folder = join(raw, 'trade/us-africa-exports');
	const rules = readUsRules(join(folder, 'tariffs'));
	const sectorOf = readSectors(join(folder, 'hs_groups.json'));
	const lines = new Map<string, ProductRow>();
	const flows: FlowRow[] = [];
	let read = 0;
	for (const year of YEARS) {
		const file = join(folder, `africa_exports_to_us_${year}_ustrade_raw.csv.gz`);
		const rows = readCsv(file, ['Commodity', 'Country', 'Time', VALUE] as const);
		read += rows.length;
		rows.forEach((row, index) => {
			const [, code, name] = /^(\d{10}) (.+?)(?: \([^()]*\))?$/.exec(row.Commodity.trim()) ?? [];
			if (!code || !name)
				throw new ImportFault(file, index + 2, `a ten-digit line, found "${row.Commodity}"`);
			if (Number(row.Time) !== year) throw new ImportFault(file, index + 2, `the year ${year}`);
			const provider = NAMES[row.Country] ?? matchOrCount(row.Country, economies, leftOut);
			// One cell of 2024 ends in "=": a slip of a hand, so the amount cannot be trusted either.
			if (row[VALUE].endsWith('='))
				return leftOut.add('a slip in the cell', `${row.Country} ${code} ${row[VALUE]}`);
			const value = readNumber(row[VALUE].replaceAll(',', ''), file, index + 2);
			if (provider === null) return;
			if (value === null) return leftOut.add('blank cell', `${row.Country} ${code}`);
			const sector = sectorOf(code);
			// Years in order: the newest name of a line stays.
			lines.set(
				code,
				product(code, unescaped(name), 'tariff line', { part_of: sector, ...rules.ofLine(code) })
			);
			flows.push(
				flow({
					kind: 'us-lines',
					provider,
					recipient: 'USA',
					sector,
					product: code,
					measure: 'imports',
					year,
					value
				})
			);
		});
	}
	const exporters = [...new Set(flows.map((row) => row.provider))];
	const rates = exporters.map((provider) =>
		flow({
			...{ kind: 'us-rates', provider, recipient: 'USA', measure: 'additional rate' },
			...{ period: 'from August 2025 to February 2026', unit: '% of value', price_base: '' },
			value: rules.rates.get(provider) ?? BASE_RATE
		})
	);
	return {
		...{ indicators: [], observations: [], flows: [...addUp(flows), ...rates] },
		files: { 'flows/products/us_census.csv': productsCsv([...lines.values()]) },
		read,
		leftOut: leftOut.list()
	};
}

/** Chapter → the sector that the BACI table of the same publisher puts it in; '' for chapters in none. */
function readSectors(file: string): (code: string) => string {
	const groups = Object.entries(readJson(file) as Record<string, string[]>);
	const byChapter = new Map(
		groups.flatMap(([name, list]) => list.map((c) => [c, `US-${slug(name)}`] as const))
	);
	return (code) => byChapter.get(code.slice(0, 2)) ?? '';
}

export const importer: Importer = { source: 'us_census', run };
