/** Trade in goods as economies report it, World Bank WITS: by partner to 2012-2016, by product group to 2019. */
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { product, productsCsv, slug } from '../lib/products';
import { withProviders } from '../lib/providers';
import { indicatorsOf } from '../lib/series';
import { readPartners } from './partners';
import { GROUPS, readSummaries, SERIES } from './summary';

const PRODUCTS = [
	product('WITS-total', 'All goods', 'total'),
	...GROUPS.map(({ name, group, title }) => product(`WITS-${slug(name)}`, title, group))
];

function run(given: ImportContext): Imported {
	const context = withProviders(given);
	const leftOut = new LeftOutCounter();
	const partners = readPartners(context, leftOut);
	const summary = readSummaries(context, leftOut);
	return {
		indicators: indicatorsOf(SERIES.values()),
		observations: summary.observations,
		flows: [...partners.flows, ...summary.flows],
		files: { 'flows/products/wits.csv': productsCsv(PRODUCTS) },
		read: partners.read + summary.read,
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'wits', run };
