/** Parts of one year's trade, the year a choice of the reader: partners, kinds of goods. */
import { countryFigure } from '../../../figure/country';
import type { Figure } from '../../../figure/figure';
import { upperFirst } from '../../../format/upper-first';
import type { TreemapItem } from '../../../chart/treemap/model';
import type { Direction } from '../../../query/flows/trade-partners';
import type { FlowId } from '../../../state/flow-measures';
import { published, sourceOf, trap } from '../../said';
import { apartPartners, apartSaid, apartYears, ofWhole } from '../coverage';
import { partnerYears } from '../lists';
import { chosenYear, DOLLARS, itemsOf, partnersOf, partsFinding, yearsOf, type PartsWords } from '../parts';
import { TOTAL_IDS, totalOf, wholeOf, type TradeQuestion } from './question';

/** With the year that the address asks for, null for the newest. */
export interface PartsQuestion extends TradeQuestion {
	asked: number | null;
}

const MIRROR =
	'As the partners reported it, for the country itself reported nothing here: what they say they bought or sold, often with freight, and only where they reported.';
const SIDES = {
	exports: { verb: 'bought', others: 'buyers', heading: 'Buyer' },
	imports: { verb: 'supplied', others: 'sellers', heading: 'Seller' }
} as const;

/** Buyers or sellers of a year. */
export function partnersFigure(question: PartsQuestion, side: Direction): Figure {
	const { page, trade, views, asked } = question;
	const years = partnerYears(trade[side]);
	const year = chosenYear(years, asked);
	const shown = year === null ? null : partnersOf(wholeOf(trade, views)[side], year);
	const mirror = side === 'exports' ? 'imports' : 'exports';
	const kind = { all: side, top: `${side}-top`, mirror }[shown?.list ?? 'all'];
	const isMirror = shown?.list === 'mirror';
	const listed = shown?.listed;
	const table = published(page, TOTAL_IDS[side])?.dataset ?? '';
	const apart = shown && !isMirror ? apartPartners(shown, totalOf(trade, views, side)) : null;
	return partsFigure(question, {
		id: `partners-${side}`,
		measure: side === 'exports' ? 'FLOW.EXPORTS.PARTNERS' : 'FLOW.IMPORTS.PARTNERS',
		items: shown?.items ?? [],
		...{ year, years, isMirror, listed, ...SIDES[side] },
		of: `${side} of goods`,
		ofOther: apart?.part,
		source: sourceOf(page, kind),
		notes: [
			isMirror && MIRROR,
			apart
				? apartSaid([apart], apart.year, `${side} of goods`, table, SIDES[side].heading.toLowerCase())
				: false,
			listed !== undefined &&
				!isMirror &&
				`The partners listed make ${ofWhole(listed)} of all goods of ${year}; the rest is in the total, but under no partner. Shares are of the total.`,
			!isMirror && trap(page, kind),
			'Partners with an amount of zero are left out; the rows as published are at the foot of the page.'
		],
		none: `${upperFirst(views.country.inSentence)} has no ${side} by partner in these data, and no partner reported any.`
	});
}

/** Kinds of goods sold, or stages of making of what is bought: the divisions that the publisher has. */
export function productsFigure(question: PartsQuestion, side: Direction): Figure {
	const { page, trade, views, asked } = question;
	const parts = side === 'exports' ? trade.goods : trade.importStages;
	const years = yearsOf(parts);
	const year = chosenYear(years, asked);
	const apart = apartYears(parts, totalOf(trade, views, side));
	const table = published(page, TOTAL_IDS[side])?.dataset ?? '';
	return partsFigure(question, {
		id: `products-${side}`,
		measure: side === 'exports' ? 'FLOW.EXPORTS.PRODUCTS' : 'FLOW.IMPORTS.PRODUCTS',
		items: year === null ? [] : itemsOf(parts, year),
		...{ year, years, verb: 'made', of: `${side} of goods` },
		others: side === 'exports' ? 'kinds' : 'stages',
		heading: side === 'exports' ? 'Kind of goods' : 'Stage of making',
		ofOther: apart.find((other) => other.year === year)?.part,
		source: sourceOf(page, `${side}-products`),
		notes: [
			apartSaid(apart, year, `${side} of goods`, table, 'kind of goods'),
			trap(page, `${side}-products`)
		],
		none: `${upperFirst(views.country.inSentence)} has no ${side} by product group in these data.`
	});
}

interface Parts extends Omit<PartsWords, 'economy' | 'year'> {
	id: string;
	/** What Explore calls it. */
	measure: FlowId;
	items: TreemapItem[];
	/** Null: there is no year at all. */
	year: number | null;
	years: readonly number[];
	heading: string;
	source: ReturnType<typeof sourceOf>;
	notes: (string | false)[];
	none: string;
}

function partsFigure(
	{ views: { country }, asked }: PartsQuestion,
	{ id, measure, items, year, years, heading, source, notes, none, ...words }: Parts
): Figure {
	const what = `${upperFirst(words.of)} by ${heading.toLowerCase()}`;
	const isOther = asked !== null && year !== null && asked !== year;
	return countryFigure({
		id,
		title: year === null ? '' : partsFinding(items, { economy: country.inSentence, year, ...words }),
		measure: year === null ? what : `${what} in ${year}, US dollars of that year`,
		chart:
			year === null ? null : { kind: 'treemap', model: { ...DOLLARS, heading, when: String(year), items } },
		iso3: country.iso3,
		year,
		measures: [measure],
		sources: [source],
		notes: [isOther && `No such list for ${asked}; ${year} is the nearest year that has one.`, ...notes],
		none,
		choices: [
			{
				label: 'Year',
				parameter: 'year',
				value: String(year),
				options: [...years].reverse().map((one) => ({ id: String(one), label: String(one) }))
			}
		]
	});
}
