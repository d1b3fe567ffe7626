/**
 * What the page on trade knows of one economy, made from the site's public CSV files: by the build from disk, by a
 * browser over the network, with the same code.
 */
import type { SeriesView } from '../../types';

/** An amount of one year: of a partner, or of a kind of goods. US dollars of that year. */
export interface Part {
	id: string;
	name: string;
	year: number;
	value: number;
}

/** One of the three leading commodities or markets: per cent, an average of the period. */
export interface Leading {
	id: string;
	name: string;
	share: number;
	period: string;
}

/** Trade with African economies in one section of goods; US dollars a year, an average of the period. */
export interface AfricaSection {
	id: string;
	name: string;
	exports: number | null;
	imports: number | null;
}

/** A tariff line sold to the United States in the last year: customs value, additional rate, what it would cost. */
export interface UsLine {
	id: string;
	name: string;
	value: number;
	/** '' (none), exempt, steel, aluminium, cars, not counted. */
	rule: string;
	/** Per cent; null where none can be said. */
	rate: number | null;
	/** value × rate ÷ 100. */
	cost: number | null;
}

/** Mean tariff in per cent by kind of goods, weighted by the sales of 2024; null where nothing was sold. */
export interface UsTariff {
	id: string;
	name: string;
	before: number | null;
	february: number | null;
	after: number | null;
}

export interface UsTrade {
	/** Last year with lines; null without any. */
	year: number | null;
	lines: UsLine[];
	/** Sales by year, 2002-2023, CEPII. */
	sales: { year: number; value: number }[];
	tariffs: UsTariff[];
	/** Additional rate from August 2025 to February 2026, per cent. */
	rate: number | null;
}

export interface TradeView {
	iso3: string;
	exports: Part[];
	imports: Part[];
	/** The five largest partners, in years that the whole list lacks too. */
	exportsTop: Part[];
	importsTop: Part[];
	/** Exports by sixteen kinds of goods, and both directions by stage of making. */
	goods: Part[];
	exportStages: Part[];
	importStages: Part[];
	/** All goods, by year (id "total"). */
	exportTotals: Part[];
	importTotals: Part[];
	commodities: Leading[];
	markets: Leading[];
	africa: AfricaSection[];
	africaPeriod: string;
	us: UsTrade;
	/** Indicators that the shared views lack. */
	series: Record<string, SeriesView>;
	/** Coastal economies that a landlocked one borders on; empty for one with a coast. */
	neighbours: { iso3: string; name: string; series: Record<string, SeriesView> }[];
	landlocked: boolean;
}

export type CsvRow = Record<string, string>;

/** Rows of a CSV file below /api/flows/, [] where the economy has none. */
export type ReadRows = (path: string) => Promise<CsvRow[]>;

const inYear = (row: CsvRow) => ({ year: Number(row['year']), value: Number(row['value']) });
const partner = (row: CsvRow, iso3: string): Part => ({
	id: (row['provider'] === iso3 ? row['recipient'] : row['provider']) ?? '',
	name: row['other_name'] ?? '',
	...inYear(row)
});
const product = (row: CsvRow): Part => ({
	id: row['product'] ?? '',
	name: row['product_name'] ?? '',
	...inYear(row)
});
const ofDivision = (rows: CsvRow[], division: string) =>
	rows.filter((row) => row['sector'] === division).map(product);
const leading = (rows: CsvRow[], id: string, name: string): Leading[] =>
	rows
		.map((row) => ({
			id: row[id] ?? '',
			name: row[name] ?? '',
			share: Number(row['value']),
			period: row['period'] ?? ''
		}))
		.sort((a, b) => b.share - a.share);

/** Everything of the flows of trade of one economy. @param rules tariff lines' own rates, asked for when needed */
export async function tradeFlows(
	read: ReadRows,
	iso3: string
): Promise<Omit<TradeView, 'series' | 'neighbours' | 'landlocked'>> {
	const file = (kind: string) => read(`${kind}/${iso3}.csv`);
	const [exports, imports, exportsTop, importsTop, sold, bought, commodities, markets, africa] =
		await Promise.all(
			[
				'exports',
				'imports',
				'exports-top',
				'imports-top',
				'exports-products',
				'imports-products',
				'commodity-exports',
				'commodity-markets',
				'africa-trade'
			].map(file)
		);
	const partners = (rows: CsvRow[] = []) => rows.map((row) => partner(row, iso3));
	return {
		iso3,
		exports: partners(exports),
		imports: partners(imports),
		exportsTop: partners(exportsTop),
		importsTop: partners(importsTop),
		goods: ofDivision(sold ?? [], 'goods'),
		exportStages: ofDivision(sold ?? [], 'stage'),
		importStages: ofDivision(bought ?? [], 'stage'),
		exportTotals: ofDivision(sold ?? [], 'total'),
		importTotals: ofDivision(bought ?? [], 'total'),
		commodities: leading(commodities ?? [], 'product', 'product_name'),
		markets: leading(markets ?? [], 'recipient', 'other_name'),
		africa: africaSections(africa ?? [], iso3),
		africaPeriod: africa?.[0]?.['period'] ?? '',
		us: await usTrade(read, iso3)
	};
}

/** Sums over partners by section, largest sales first. */
export function africaSections(rows: readonly CsvRow[], iso3: string): AfricaSection[] {
	const sections = new Map<string, AfricaSection>();
	for (const row of rows) {
		const id = row['product'] ?? '';
		const section = sections.get(id) ?? { id, name: row['product_name'] ?? '', exports: null, imports: null };
		const side = row['provider'] === iso3 ? 'exports' : 'imports';
		section[side] = (section[side] ?? 0) + Number(row['value']);
		sections.set(id, section);
	}
	return [...sections.values()].sort((a, b) => (b.exports ?? 0) - (a.exports ?? 0));
}

async function usTrade(read: ReadRows, iso3: string): Promise<UsTrade> {
	const [all, sectors, tariffs, rates] = await Promise.all(
		['us-lines', 'us-sectors', 'us-tariffs', 'us-rates'].map((kind) => read(`${kind}/${iso3}.csv`))
	);
	const years = (all ?? []).map((row) => Number(row['year']));
	const year = years.length > 0 ? Math.max(...years) : null;
	const rate = rates?.[0] ? Number(rates[0]['value']) : null;
	const products = year === null ? [] : await read('products.csv');
	const own = new Map(products.filter((row) => row['rule'] !== '').map((row) => [row['id'] ?? '', row]));
	const lines = (all ?? [])
		.filter((row) => Number(row['year']) === year)
		.map((row) => usLine(row, own, rate));
	const sales = new Map<number, number>();
	for (const row of sectors ?? []) {
		const { year, value } = inYear(row);
		sales.set(year, (sales.get(year) ?? 0) + value);
	}
	return {
		year,
		lines: lines.sort((a, b) => b.value - a.value || a.id.localeCompare(b.id)),
		sales: [...sales].map(([year, value]) => ({ year, value })).sort((a, b) => a.year - b.year),
		tariffs: usTariffs(tariffs ?? []),
		rate
	};
}

/** The line's own rule before the exporter's rate; null where the goods are not counted or no rate is said. */
function usLine(row: CsvRow, rules: ReadonlyMap<string, CsvRow>, rate: number | null): UsLine {
	const own = rules.get(row['product'] ?? '');
	const rule = own?.['rule'] ?? '';
	const value = Number(row['value']);
	const ruled = own?.['rate'] ? Number(own['rate']) : null;
	const applied = rule === 'not counted' ? null : rule === '' ? rate : ruled;
	return {
		id: row['product'] ?? '',
		name: row['product_name'] ?? '',
		value,
		rule,
		rate: applied,
		cost: applied === null ? null : (value * applied) / 100
	};
}

function usTariffs(rows: readonly CsvRow[]): UsTariff[] {
	const goods = new Map<string, UsTariff>();
	for (const row of rows) {
		const id = row['product'] ?? '';
		const tariff = goods.get(id) ?? {
			id,
			name: row['product_name'] ?? '',
			before: null,
			february: null,
			after: null
		};
		const when = (['before', 'february', 'after'] as const)[Number(row['period']?.[0]) - 1];
		if (when) tariff[when] = Number(row['value']);
		goods.set(id, tariff);
	}
	return [...goods.values()].sort(
		(a, b) => Number(b.id.endsWith('total')) - Number(a.id.endsWith('total')) || a.name.localeCompare(b.name)
	);
}
