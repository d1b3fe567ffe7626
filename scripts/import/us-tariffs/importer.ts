/**
 * The mean tariff that the United States charge on each economy's goods, weighted by what it sold there in 2024
 * (UNCTAD): before January 2025, in February 2026 (the last day of the emergency tariffs), and after. No years:
 * a rate in force, on the sales of 2024.
 */
import { join } from 'node:path';
import { flow, type FlowRow } from '../lib/flows';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { product, productsCsv, slug } from '../lib/products';
import { ImportFault } from '../../lib/read-csv';
import { jsonNumber, readJson } from '../lib/read-json';

const PERIODS: Record<string, string> = {
	pre: '1 before January 2025',
	feb26: '2 in February 2026',
	now: '3 after February 2026'
};
const GOODS: Record<string, string> = {
	total: 'All goods',
	agriculture: 'Agriculture',
	manufacturing: 'Manufactures',
	fuels_mining: 'Fuels and mining'
};

interface Entry {
	ISO3: string;
	data: Record<string, Record<string, unknown>>;
}

function run({ raw, economies }: ImportContext): Imported {
	const leftOut = new LeftOutCounter();
	const file = join(raw, 'tariffs/us-tariffs/2025-tariffs_dashboard_data.json.gz');
	const entries = readJson(file) as Entry[];
	if (!Array.isArray(entries)) throw new ImportFault(file, null, 'a list of economies');
	const flows: FlowRow[] = [];
	for (const { ISO3: code, data } of entries) {
		const provider = code === 'EUN' ? 'EU27' : economies.match(code);
		if (provider === null) {
			leftOut.add('no economy has this code', code);
			continue;
		}
		for (const [when, period] of Object.entries(PERIODS)) {
			for (const goods of Object.keys(GOODS)) {
				const value = data[when]?.[goods];
				if (value === undefined) throw new ImportFault(file, null, `${when}.${goods} of ${code}`);
				if (value === null) leftOut.add('nothing sold', `${code} ${goods}`);
				else
					flows.push({
						...flow({
							...{ kind: 'us-tariffs', provider, recipient: 'USA', product: `UNCTAD-${slug(goods)}` },
							...{ measure: 'rate', period, unit: '% of value', price_base: '', value: 0 }
						}),
						value: jsonNumber(value, file, `${when}.${goods} of ${code}`)
					});
			}
		}
	}
	const products = Object.entries(GOODS).map(([id, name]) =>
		product(`UNCTAD-${slug(id)}`, name, 'tariff group')
	);
	return {
		...{ indicators: [], observations: [], flows },
		files: { 'flows/products/us_tariffs.csv': productsCsv(products) },
		read: entries.length * 12,
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'us_tariffs', run };
