/** A few flows of every kind, made by hand, as statements that any engine runs: Lesotho, two donors, a bank, a buyer. */
import { readFileSync } from 'node:fs';

const quoted = (value: unknown) =>
	value === null ? 'NULL' : typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
const insert = (table: string, columns: string, rows: unknown[][]) =>
	`INSERT INTO ${table} (${columns}) VALUES ${rows.map((row) => `(${row.map(quoted).join(', ')})`).join(', ')}`;

const FLOW =
	'kind, provider, recipient, terms, measure, sector, product, year, period, value, unit, price_base, nature';
type Cells = [
	kind: string,
	provider: string,
	recipient: string,
	year: number | null,
	value: number,
	rest?: Partial<Rest>
];
interface Rest {
	terms: string;
	measure: string;
	sector: string;
	product: string;
	period: string;
	unit: string;
	price_base: string;
}

function flow([kind, provider, recipient, year, value, rest = {}]: Cells): unknown[] {
	const { terms = '', measure = kind, sector = '', product = '', period = '' } = rest;
	const { unit = 'US dollars', price_base = unit === 'US dollars' ? 'current' : '' } = rest;
	return [
		kind,
		provider,
		recipient,
		terms,
		measure,
		sector,
		product,
		year,
		period,
		value,
		unit,
		price_base,
		'actual'
	];
}

const rate = (product: string, period: string): Partial<Rest> => ({ product, period, unit: '% of value' });

const FLOWS: Cells[] = [
	['grants', 'DNK', 'LSO', 2019, 30],
	['grants', 'DNK', 'LSO', 2020, -10],
	['grants', 'ZAF', 'LSO', 2020, -1],
	['grants', 'USA', 'LSO', 2020, 50],
	['grants', 'USA', 'LSO', 2020, 55, { price_base: 'constant 2022' }],
	['grants', 'USA', 'LSO', 2021, 30],
	['grants', 'IDA', 'LSO', 2021, 20],
	['lending', 'IDA', 'LSO', 2020, 30, { measure: 'disbursed', terms: 'concessional' }],
	['lending', 'IDA', 'LSO', 2020, -5, { measure: 'paid', terms: 'concessional' }],
	['lending', 'IDA', 'ZMB', 2020, 4, { measure: 'disbursed', terms: 'non-concessional' }],
	['lending', 'AFDB', 'ZMB', 2020, 9, { measure: 'disbursed', terms: 'non-concessional' }],
	['lending', 'AFDB', 'ZMB', 2020, 2, { measure: 'disbursed', terms: 'concessional' }],
	['commitments', 'AFDF', 'ZMB', 2020, 6],
	['commitments', 'IMF', 'ZMB', 2020, 1],
	['lending', 'PRIVATE-USA', 'LSO', 2020, 7, { measure: 'disbursed', terms: 'banks' }],
	['lending', 'PRIVATE-USA', 'LSO', 2021, -8, { measure: 'paid', terms: 'banks' }],
	['commitments', 'USA', 'LSO', 2020, 200],
	['commitments', 'IDA', 'LSO', 2021, 100],
	['debt-stock', 'IDA', 'LSO', 2020, 500, { terms: 'multilateral' }],
	['debt-stock', 'PRIVATE-USA', 'LSO', 2020, 40, { terms: 'banks' }],
	['exports', 'LSO', 'USA', 2012, 60],
	['exports', 'LSO', 'UNSPECIFIED', 2012, 40],
	['imports', 'LSO', 'USA', 2013, 70],
	['imports', 'USA', 'LSO', 2012, 9],
	['exports-top', 'LSO', 'USA', 2017, 61],
	['exports-products', 'LSO', 'WORLD', 2012, 75, { sector: 'goods', product: 'WITS-wood' }],
	['exports-products', 'LSO', 'WORLD', 2012, 25, { sector: 'goods', product: 'WITS-metals' }],
	['exports-products', 'LSO', 'WORLD', 2012, 100, { sector: 'total', product: 'WITS-total' }],
	['africa-trade', 'LSO', 'ZAF', null, 12, { product: 'HS-11', period: '2012-2022 average' }],
	['africa-trade', 'ZAF', 'LSO', null, 90, { product: 'HS-11', period: '2012-2022 average' }],
	['commodity-exports', 'LSO', 'WORLD', null, 36, { ...rate('SITC-pearls', '2022-2024') }],
	['commodity-markets', 'LSO', 'EU27', null, 55, { ...rate('', '2022-2024') }],
	['us-sectors', 'LSO', 'USA', 2023, 33, { product: 'US-textiles' }],
	['us-lines', 'LSO', 'USA', 2024, 1000, { sector: 'US-textiles', product: '6203424511' }],
	['us-lines', 'LSO', 'USA', 2024, 200, { product: '7208100000' }],
	['us-lines', 'LSO', 'USA', 2024, 50, { product: '9801001043' }],
	['us-rates', 'LSO', 'USA', null, 15, { ...rate('', 'from August 2025 to February 2026') }],
	['us-tariffs', 'LSO', 'USA', null, 0, { ...rate('UNCTAD-total', '1 before January 2025') }],
	['us-tariffs', 'LSO', 'USA', null, 15, { ...rate('UNCTAD-total', '2 in February 2026') }],
	['us-tariffs', 'LSO', 'USA', null, 10, { ...rate('UNCTAD-total', '3 after February 2026') }]
];

const PROVIDERS: [string, string, string, string][] = [
	['DNK', 'Denmark', 'DAC', 'DNK'],
	['USA', 'United States', 'DAC', 'USA'],
	['AFDB', 'African Development Bank', 'multilateral', ''],
	['AFDF', 'African Development Fund', 'multilateral', ''],
	['IDA', 'World Bank (IDA)', 'multilateral', ''],
	['IMF', 'International Monetary Fund', 'multilateral', ''],
	['PRIVATE-USA', 'Private lenders in the United States', 'private', 'USA'],
	['UNSPECIFIED', 'Other partners, not named', 'partner', ''],
	['EU27', 'European Union', 'partner', '']
];

const PRODUCTS: [string, string, string, string, number | null][] = [
	['WITS-wood', 'Wood', 'goods', '', null],
	['WITS-metals', 'Metals', 'goods', '', null],
	['WITS-total', 'All goods', 'total', '', null],
	['HS-11', 'Textiles', 'section', '', null],
	['SITC-pearls', 'Pearls', 'commodity', '', null],
	['US-textiles', 'Textiles and clothing', 'sector', '', null],
	['6203424511', 'Trousers', 'tariff line', '', null],
	['7208100000', 'Steel', 'tariff line', 'steel', 50],
	['9801001043', 'Returned goods', 'tariff line', 'not counted', null],
	['UNCTAD-total', 'All goods', 'tariff group', '', null]
];

/** Statements in order: the schema of the flows database and its rows. */
export function smallFlows(): string[] {
	const schema = readFileSync(
		new URL('../../../../scripts/database/schema-flows.sql', import.meta.url),
		'utf8'
	);
	const kinds = [...new Set(FLOWS.map(([kind]) => kind))];
	const sellers = ['exports', 'us', 'commodity'];
	const about = (kind: string) =>
		kind === 'africa-trade'
			? 'both'
			: sellers.some((start) => kind.startsWith(start))
				? 'provider'
				: 'recipient';
	return [
		...schema
			.replace(/--.*$/gm, '')
			.split(/;\s*$/m)
			.map((statement) => statement.trim())
			.filter((statement) => statement !== ''),
		insert('economy', 'iso3, name', [
			['LSO', 'Lesotho'],
			['USA', 'United States'],
			['ZAF', 'South Africa'],
			['DNK', 'Denmark']
		]),
		insert('provider', 'id, name, kind, iso3', PROVIDERS),
		insert('product', 'id, name, classification, rule, rate', PRODUCTS),
		insert(
			'flow_kind',
			'id, title, source_id, about, unit, trap, first_year, last_year, flows',
			kinds.map((id) => [id, `Title of ${id}`, 'src', about(id), 'US dollars', 'Mind.', 2012, 2024, 1])
		),
		insert('flow', FLOW, FLOWS.map(flow))
	];
}
