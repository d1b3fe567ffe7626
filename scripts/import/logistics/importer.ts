/**
 * Logistics Performance Index 2007-2023 (World Bank): overall and six components. The files of 2007 to 2018 have
 * two header rows, and bounds of the overall score (2007: the half width of its interval); that of 2023 has
 * names instead of codes and no bounds.
 */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, ImportedIndicator, Importer } from '../lib/importer';
import type { EconomyMatcher } from '../lib/matchers';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';

/** Component → how the publisher has headed its column over the years. */
const PARTS: { id: string; title: string; heading: RegExp; asks: string }[] = [
	{
		id: 'LPI.OVERALL',
		title: 'Logistics performance, overall',
		heading: /^(overall lpi|lpi score)/i,
		asks: 'how well goods move through the country, the weighted mean of six questions'
	},
	{
		id: 'LPI.CUSTOMS',
		title: 'Logistics performance: customs',
		heading: /^customs/i,
		asks: 'how quick and simple customs and border clearance are'
	},
	{
		id: 'LPI.INFRASTRUCTURE',
		title: 'Logistics performance: infrastructure',
		heading: /^infrastructure/i,
		asks: 'how good roads, railways, ports and information technology for trade are'
	},
	{
		id: 'LPI.SHIPMENTS',
		title: 'Logistics performance: international shipments',
		heading: /^(international shipment|ease of shipment)/i,
		asks: 'how easily shipments at competitive prices can be arranged'
	},
	{
		id: 'LPI.SERVICES',
		title: 'Logistics performance: competence of services',
		heading: /^(logistics (services|competence|quality)|quality logistics)/i,
		asks: 'how competent carriers, forwarders and customs brokers are'
	},
	{
		id: 'LPI.TRACKING',
		title: 'Logistics performance: tracking and tracing',
		heading: /^(tracking|ease of tracking)/i,
		asks: 'how well consignments can be followed'
	},
	{
		id: 'LPI.TIMELINESS',
		title: 'Logistics performance: timeliness',
		heading: /^timeliness/i,
		asks: 'how often shipments arrive when they should'
	}
];

const indicators: ImportedIndicator[] = PARTS.map(({ id, title, asks }) => ({
	id,
	series: id,
	dimensions: '',
	is_lead: true,
	title,
	unit: 'score, 1 (worst) to 5 (best)',
	unit_kind: 'index',
	direction: 'up',
	topic: 'logistics',
	decimals: 2,
	definition: `Freight forwarders and express carriers abroad answer ${asks}, from 1 to 5.`,
	notes:
		'A survey of opinions with few answers for small countries: read the bounds where there are any. The survey of 2023 was made in another way and is rounded to one decimal. Lesotho was not rated in 2010 and 2023.'
}));

/** The header cell that a component's score stands under, by the publisher's wording of that year. */
function columnOf(columns: string[], heading: RegExp, file: string): string {
	const column = columns.find((name) => heading.test(name.trim()) && !/rank/i.test(name));
	if (!column) throw new ImportFault(file, 1, `a column like ${heading.source} in the header`);
	return column;
}

function readYear(
	year: number,
	raw: string,
	economies: EconomyMatcher,
	leftOut: LeftOutCounter
): { read: number; observations: Observation[] } {
	const file = join(raw, `logistics/lpi_${year}.csv.gz`);
	const named = year >= 2023;
	const all = readCsv(file, named ? (['Economy'] as const) : (['Unnamed: 1', 'Unnamed: 3'] as const));
	const columns = Object.keys(all[0] ?? {});
	const scores = PARTS.map((part) => ({ id: part.id, column: columnOf(columns, part.heading, file) }));
	const rows = all
		.map((row, index) => ({ row, line: index + 2, key: row[named ? 'Economy' : 'Unnamed: 1'] ?? '' }))
		.filter(({ key }) => key.trim() !== '' && key !== 'Code');
	const observations: Observation[] = [];
	for (const { row, line, key } of rows) {
		const economy = matchOrCount(key, economies, leftOut, scores.length);
		if (economy === null) continue;
		for (const { id, column } of scores) {
			const value = readNumber(row[column] ?? '', file, line);
			if (value === null) {
				leftOut.add('blank cell', `${key} ${year} ${column.trim()}`);
				continue;
			}
			const bounds = { low: null as number | null, high: null as number | null };
			if (id === 'LPI.OVERALL' && year === 2007) {
				const half = readNumber(row['Unnamed: 4'] ?? '', file, line);
				if (half !== null) Object.assign(bounds, { low: value - half, high: value + half });
			} else if (id === 'LPI.OVERALL' && !named) {
				bounds.low = readNumber(row['Unnamed: 3'] ?? '', file, line);
				bounds.high = readNumber(row['Unnamed: 4'] ?? '', file, line);
			}
			observations.push({ indicator: id, economy, year, value, ...bounds, nature: 'actual' });
		}
	}
	return { read: rows.length * scores.length, observations };
}

function run({ raw, economies }: ImportContext): Imported {
	const leftOut = new LeftOutCounter();
	const years = [2007, 2010, 2012, 2014, 2016, 2018, 2023].map((year) =>
		readYear(year, raw, economies, leftOut)
	);
	return {
		indicators,
		observations: years.flatMap((year) => year.observations),
		read: years.reduce((sum, year) => sum + year.read, 0),
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'logistics', run };
