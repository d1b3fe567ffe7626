/**
 * CEPII BACI: African exports to the United States by eight sectors 2002-2023, and trade between African economies
 * by section of the Harmonized System as one average of 2012-2022, which is no year. Thousand dollars in the files.
 */
import { join } from 'node:path';
import { flow, type FlowRow } from '../lib/flows';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { product, productsCsv, slug, type ProductRow } from '../lib/products';
import { readCsv, readNumber } from '../../lib/read-csv';

const AVERAGE = '2012-2022 average';

function readAfrica({ raw, economies }: ImportContext, leftOut: LeftOutCounter, products: ProductRow[]) {
	const file = join(raw, 'trade/baci_africa_avg2012_2022.csv.gz');
	const rows = readCsv(file, ['iso3_o', 'iso3_d', 'section_code', 'section_name', 'value'] as const);
	const flows: FlowRow[] = [];
	rows.forEach((row, index) => {
		const provider = matchOrCount(row.iso3_o, economies, leftOut, 1, 'origin');
		const recipient = matchOrCount(row.iso3_d, economies, leftOut, 1, 'destination');
		const value = readNumber(row.value, file, index + 2);
		if (provider === null || recipient === null) return;
		if (value === null) return leftOut.add('blank cell', `${provider} ${recipient}`);
		const id = `HS-${row.section_code.padStart(2, '0')}`;
		products.push(product(id, row.section_name.split(/[,;.]/)[0]!, 'section'));
		flows.push(
			flow({
				...{ kind: 'africa-trade', provider, recipient, product: id, measure: 'exports' },
				...{ period: AVERAGE, value: value * 1000, nature: 'estimate' }
			})
		);
	});
	return { read: rows.length, flows };
}

function readUnitedStates(
	{ raw, economies }: ImportContext,
	leftOut: LeftOutCounter,
	products: ProductRow[]
) {
	const file = join(raw, 'trade/us-africa-exports/africa_exports_to_us_2002_2023_baci_raw.csv.gz');
	const rows = readCsv(file, ['year', 'exporter_iso3_code', 'sector', 'value'] as const);
	const flows: FlowRow[] = [];
	rows.forEach((row, index) => {
		const provider = matchOrCount(row.exporter_iso3_code, economies, leftOut, 1, 'origin');
		const [year, value] = [row.year, row.value].map((cell) => readNumber(cell, file, index + 2));
		if (provider === null) return;
		if (year == null || value == null) return leftOut.add('blank cell', `${provider} ${row.sector}`);
		const id = `US-${slug(row.sector)}`;
		products.push(product(id, row.sector, 'sector'));
		flows.push(
			flow({
				...{ kind: 'us-sectors', provider, recipient: 'USA', product: id, measure: 'exports', year },
				...{ value: value * 1000, nature: 'estimate' }
			})
		);
	});
	return { read: rows.length, flows };
}

function run(context: ImportContext): Imported {
	const leftOut = new LeftOutCounter();
	const products: ProductRow[] = [];
	const africa = readAfrica(context, leftOut, products);
	const unitedStates = readUnitedStates(context, leftOut, products);
	return {
		...{ indicators: [], observations: [], flows: [...africa.flows, ...unitedStates.flows] },
		files: { 'flows/products/baci.csv': productsCsv(products) },
		read: africa.read + unitedStates.read,
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'baci', run };
