/** What flows are called as measures of Explore, and what is said of their parts. */
import { inList } from '../../format/list';
import type { FlowId } from '../../state/flow-measures';

interface FlowWords {
	title: string;
	short: string;
	/** What a part is, and several of them. */
	part: string;
	parts: string;
	/** What the first part does: "most from United States". */
	most: string;
	unit: string;
	/** Further words that find it. */
	also: string;
	definition: string;
}

export const FLOW_WORDS: Readonly<Record<FlowId, FlowWords>> = {
	'FLOW.AID.DONORS': {
		title: 'Aid received, by donor',
		short: 'Aid by donor',
		...{ part: 'Donor', parts: 'donors', most: 'most from' },
		unit: 'US dollars, constant 2022 prices',
		also: 'grants concessional loans oda assistance gives donors money',
		definition: 'Grants, and loans that count as aid, paid out in each year by each donor, before repayments.'
	},
	'FLOW.AID.PURPOSES': {
		title: 'Aid received, by purpose',
		short: 'Aid by purpose',
		...{ part: 'Purpose', parts: 'purposes', most: 'most for' },
		unit: 'million US dollars, constant 2024 prices',
		also: 'oda assistance health water education agriculture sector purposes money',
		definition:
			'Aid by what it is for. Purposes overlap (an irrigation canal is agriculture and infrastructure), so they are never added up or stacked.'
	},
	'FLOW.EXPORTS.PARTNERS': {
		title: 'Exports of goods, by buyer',
		short: 'Exports by buyer',
		...{ part: 'Buyer', parts: 'buyers', most: 'most to' },
		unit: 'US dollars',
		also: 'trade partners markets sells customers exports',
		definition:
			'Goods sold abroad by partner, as the seller reported them; in years without its report the five largest, or what the partners reported.'
	},
	'FLOW.EXPORTS.PRODUCTS': {
		title: 'Exports of goods, by kind',
		short: 'Exports by product',
		...{ part: 'Goods', parts: 'kinds of goods', most: 'most of' },
		unit: 'US dollars',
		also: 'trade products commodities textiles minerals exports',
		definition: 'Goods sold abroad by sixteen kinds, as the seller reported them.'
	},
	'FLOW.IMPORTS.PARTNERS': {
		title: 'Imports of goods, by seller',
		short: 'Imports by seller',
		...{ part: 'Seller', parts: 'sellers', most: 'most from' },
		unit: 'US dollars',
		also: 'trade partners suppliers buys imports',
		definition:
			'Goods bought abroad by partner, as the buyer reported them; in years without its report the five largest, or what the partners reported.'
	},
	'FLOW.IMPORTS.PRODUCTS': {
		title: 'Imports of goods, by stage of making',
		short: 'Imports by product',
		...{ part: 'Goods', parts: 'stages of making', most: 'most of' },
		unit: 'US dollars',
		also: 'trade products raw intermediate consumer capital goods imports',
		definition: 'Goods bought abroad by how far they are made; no open summary has imports by kind.'
	},
	'FLOW.DEBT.CREDITORS': {
		title: 'Public external debt, by creditor',
		short: 'Debt by creditor',
		...{ part: 'Creditor', parts: 'creditors', most: 'most to' },
		unit: 'US dollars',
		also: 'owes lenders loans bonds china world bank debt',
		definition:
			'What the public sector owes or guarantees abroad at the end of each year, long-term, by creditor.'
	}
};

/** "Aid by donor, Lesotho, 2022: most from United States (94 million US dollars), then EU Institutions (20 million); 31 donors". */
export function flowFinding(found: {
	words: FlowWords;
	economy: string;
	year: number;
	first: { label: string; text: string };
	second: { label: string; text: string } | null;
	count: number;
	/** There is more than the parts that have a name. */
	isPart: boolean;
	/** The economy reported nothing: its partners say so. */
	isMirror: boolean;
}): string {
	const { words, economy, year, first, second, count, isPart, isMirror } = found;
	const counted = `; ${count} ${words.parts}${isPart ? ' listed' : ''}`;
	const then = second ? `, then ${second.label} (${second.text})` : '';
	const by = isMirror ? ' as its partners reported it' : '';
	return `${words.short}, ${economy}, ${year}${by}: ${words.most} ${first.label} (${first.text})${then}${count > 2 ? counted : ''}`;
}

/** "2019, 2021 and 2022": several years in a row as "2008 to 2012". */
function yearWords(years: readonly number[]): string {
	const spans: [number, number][] = [];
	for (const year of [...years].sort((a, b) => a - b)) {
		const last = spans.at(-1);
		if (last && year === last[1] + 1) last[1] = year;
		else spans.push([year, year]);
	}
	return inList(
		spans.map(([from, to]) =>
			from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from} to ${to}`
		)
	);
}

/** @param years at least one */
export const reportedByPartners = (years: readonly number[], economy: string): string =>
	`${yearWords(years)}: ${economy} itself reported nothing; what its partners reported is shown, counted at their own borders.`;

export const noFlow = (title: string, economy: string): string =>
	`The open tables have no ${title.charAt(0).toLowerCase()}${title.slice(1)}, of ${economy} in these years.`;

/** Of transforms and limits that are of indicators. */
export const notOfFlows = (name: string): string =>
	`${name} is left out: of flows only the share of the total can be worked out here.`;

/** Other indicators beside a flow. */
export const FLOW_ALONE =
	'A flow is divided into its own parts and stands alone: the other indicators of the address are left out.';

export const largestOf = (drawn: number, of: number, parts: string): string =>
	`The ${drawn} largest of ${of} ${parts} over these years; the table and the ranking have all.`;
