/**
 * UNCTAD, Commodities and Development 2026: how far exports are commodities, food and energy bought abroad, by year
 * 1995-2024, and the three leading commodities and markets, which are averages of 2022-2024 and no year.
 */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import { flow, type FlowRow } from '../lib/flows';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { product, productsCsv, slug, type ProductRow } from '../lib/products';
import { withProviders } from '../lib/providers';
import { jsonNumber, readJson } from '../lib/read-json';
import { indicatorsOf, readSeriesFile } from '../lib/series';

const PERIOD = '2022-2024';
const YEARLY = readSeriesFile(join(import.meta.dirname, 'series.yaml'));

type ByEconomy = Record<string, Record<string, unknown>[]>;

function run(given: ImportContext): Imported {
	const { raw, economies, providers } = withProviders(given);
	const leftOut = new LeftOutCounter();
	const read = (name: string) => readJson(join(raw, 'trade/cdde2026', name)) as ByEconomy;
	let count = 0;
	const observations: Observation[] = [];
	for (const { file, from: key, scale, nature, indicator } of YEARLY) {
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
					...{ indicator: indicator.id, economy, year, low: null, high: null, nature },
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
		indicators: indicatorsOf(YEARLY),
		observations,
		flows,
		files: { 'flows/products/cdde.csv': productsCsv(products) },
		read: count,
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'cdde', run };
