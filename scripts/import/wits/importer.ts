/** Trade in goods as economies report it, World Bank WITS: by partner to 2012-2016, by product group to 2019. */
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { product, productsCsv, slug } from '../lib/products';
import { withProviders } from '../lib/providers';
import { readPartners } from './partners';
import { readSummaries } from './summary';
import { HS_GROUPS, PRODUCT_NAMES, STAGES, WITS_SERIES } from './series';

const PRODUCTS = [
	product('WITS-total', 'All goods', 'total'),
	...HS_GROUPS.map((name) => product(`WITS-${slug(name)}`, PRODUCT_NAMES[name] ?? name, 'goods')),
	...STAGES.map((name) => product(`WITS-${slug(name)}`, PRODUCT_NAMES[name] ?? name, 'stage'))
];

function run(given: ImportContext): Imported {
	const context = withProviders(given);
	const leftOut = new LeftOutCounter();
	const partners = readPartners(context, leftOut);
	const summary = readSummaries(context, leftOut);
	return {
		indicators: Object.values(WITS_SERIES),
		observations: summary.observations,
		flows: [...partners.flows, ...summary.flows],
		files: { 'flows/products/wits.csv': productsCsv(PRODUCTS) },
		read: partners.read + summary.read,
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'wits', run };
