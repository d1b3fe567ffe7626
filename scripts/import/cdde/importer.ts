/**
 * UNCTAD, Commodities and Development 2026: how far exports are commodities, food and energy bought abroad, by year
 * 1995-2024, and the three leading commodities and markets, which are averages of 2022-2024 and no year.
 */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import { flow, type FlowRow } from '../lib/flows';
import type { Imported, ImportContext, ImportedIndicator, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { product, productsCsv, slug, type ProductRow } from '../lib/products';
import { withProviders } from '../lib/providers';
import { jsonNumber, readJson } from '../lib/read-json';

const PERIOD = '2022-2024';
const COMMODITIES =
	'Commodities are food, drink, raw materials, fuels, oils, precious stones, non-ferrous metals and gold. Diamonds make Lesotho’s share.';

function series(
	id: string,
	title: string,
	definition: string,
	rest: Partial<ImportedIndicator>
): ImportedIndicator {
	return {
		...{
			id,
			series: id,
			dimensions: '',
			is_lead: true,
			title,
			definition,
			topic: 'trade',
			direction: 'none'
		},
		...{ unit: 'million US dollars, current prices', unit_kind: 'usd', decimals: 0, aggregate: 'sum' },
		...rest
	};
}

/** File → series, the key of the number in it, and what makes its unit ours. */
const YEARLY: { file: string; key: string; scale: number; series: ImportedIndicator }[] = [
	{
		...{ file: 'cdde_dependence_over_time.json.gz', key: 'pct', scale: 1 },
		series: series(
			'CDDE.DEPENDENCE',
			'Commodities in exports of goods',
			'The part of the goods sold abroad that are commodities. From 60 % UNCTAD calls an economy commodity dependent.',
			{
				...{
					unit: '% of exports of goods',
					unit_kind: 'share',
					decimals: 1,
					direction: 'down',
					notes: COMMODITIES
				},
				aggregate: 'median'
			}
		)
	},
	{
		...{ file: 'cdde_exports_over_time.json.gz', key: 'val', scale: 1000 },
		series: series('CDDE.EXPORTS', 'Exports of commodities', 'Commodities sold abroad in a year.', {
			notes: COMMODITIES
		})
	},
	{
		...{ file: 'cdde_imports_over_time.json.gz', key: 'val', scale: 1000 },
		series: series('CDDE.IMPORTS', 'Imports of commodities', 'Commodities bought abroad in a year.', {
			notes: COMMODITIES
		})
	},
	{
		...{ file: 'cdde_food_imports.json.gz', key: 'val', scale: 1000 },
		series: series(
			'CDDE.IMPORTS.FOOD',
			'Imports of food',
			'Basic food, oilseeds, oils and fats bought abroad in a year.',
			{}
		)
	},
	{
		...{ file: 'cdde_energy_imports.json.gz', key: 'val', scale: 1000 },
		series: series(
			'CDDE.IMPORTS.ENERGY',
			'Imports of energy',
			'Coal, oil, gas and electricity bought abroad in a year.',
			{}
		)
	}
];

type ByEconomy = Record<string, Record<string, unknown>[]>;

function run(given: ImportContext): Imported {
	const { raw, economies, providers } = withProviders(given);
	const leftOut = new LeftOutCounter();
	const read = (name: string) => readJson(join(raw, 'trade/cdde2026', name)) as ByEconomy;
	let count = 0;
	const observations: Observation[] = [];
	for (const {
		file,
		key,
		scale,
		series: { id }
	} of YEARLY) {
		for (const [code, cells] of Object.entries(read(file))) {
			count += cells.length;
			const economy = matchOrCount(code, economies, leftOut, cells.length);
			if (economy === null) continue;
			for (const cell of cells) {
				if (cell[key] === null) {
					leftOut.add('blank cell', `${code} ${String(cell.year)}`);
					continue;
				}
				const value = jsonNumber(cell[key], file, `${code} ${String(cell.year)}`);
				const year = jsonNumber(cell.year, file, code);
				observations.push({
					...{ indicator: id, economy, year, low: null, high: null, nature: 'actual' },
					value: Math.round(value * scale * 1000) / 1000
				});
			}
		}
	}
	const flows: FlowRow[] = [];
	const products: ProductRow[] = [];
	const share = { measure: 'share', period: PERIOD, unit: '% of exports of goods', price_base: '' };
	const eachLeading = (file: string, take: (economy: string, label: string, value: number) => void) => {
		for (const [code, cells] of Object.entries(read(file))) {
			count += cells.length;
			const economy = matchOrCount(code, economies, leftOut, cells.length);
			if (economy === null) continue;
			for (const { label, pct } of cells) take(economy, String(label), jsonNumber(pct, file, code));
		}
	};
	eachLeading('cdde_leading_exports.json.gz', (provider, label, value) => {
		const id = `SITC-${slug(label)}`;
		products.push(product(id, label, 'commodity'));
		flows.push(
			flow({ kind: 'commodity-exports', provider, recipient: 'WORLD', product: id, value, ...share })
		);
	});
	eachLeading('cdde_top_markets.json.gz', (provider, label, value) => {
		const market = label === 'EU27' ? 'EU27' : (economies.match(label) ?? providers.match(label));
		if (market === null) return leftOut.add('no economy has this name', label);
		flows.push(
			flow({
				...{ kind: 'commodity-markets', provider, recipient: market, value },
				...{ ...share, unit: '% of exports of commodities' }
			})
		);
	});
	return {
		indicators: YEARLY.map((each) => each.series),
		observations,
		flows,
		files: { 'flows/products/cdde.csv': productsCsv(products) },
		read: count,
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'cdde', run };
