/** Parts of one year's trade, the year a choice of the reader: partners, kinds of goods. */
import { countryFigure } from '../../../figure/country';
import type { Figure } from '../../../figure/figure';
import type { TreemapItem } from '../../../chart/treemap/model';
import type { Direction } from '../../../query/flows/trade-partners';
import type { FlowId } from '../../../state/flow-measures';
import { parts as english } from '../../../words/en/trade/parts';
import type { OfYear, PartsFact, PartsWords } from '../../../words/trade/parts';
import { published, sourceOf, trap } from '../../said';
import { apartPartners, apartYears } from '../coverage';
import { partnerYears } from '../lists';
import { chosenYear, DOLLARS, itemsOf, partnersOf, yearsOf } from '../parts';
import { partsFinding } from '../parts-finding';
import { TOTAL_IDS, totalOf, wholeOf, type TradeQuestion } from './question';

/** With the year that the address asks for, null for the newest. */
export interface PartsQuestion extends TradeQuestion {
	asked: number | null;
}

const PARTNERS = { exports: 'buyers', imports: 'sellers' } as const;
const PRODUCTS = { exports: 'kinds', imports: 'stages' } as const;

/** Buyers or sellers of a year. */
export function partnersFigure(
	question: PartsQuestion,
	side: Direction,
	words: PartsWords = english
): Figure {
	const { page, trade, views, asked } = question;
	const years = partnerYears(trade[side]);
	const year = chosenYear(years, asked);
	const shown = year === null ? null : partnersOf(wholeOf(trade, views)[side], year, words);
	const mirror = side === 'exports' ? 'imports' : 'exports';
	const kind = { all: side, top: `${side}-top`, mirror }[shown?.list ?? 'all'];
	const isMirror = shown?.list === 'mirror';
	const listed = shown?.listed ?? null;
	const apart = shown && !isMirror ? apartPartners(shown, totalOf(trade, views, side)) : null;
	return partsFigure(question, words, {
		id: `partners-${side}`,
		measure: side === 'exports' ? 'FLOW.EXPORTS.PARTNERS' : 'FLOW.IMPORTS.PARTNERS',
		items: shown?.items ?? [],
		...{ side, by: PARTNERS[side], year, years, isMirror, listed, apart },
		source: sourceOf(page, kind),
		before: [isMirror && words.mirror],
		notes: [
			year !== null && listed !== null && !isMirror && words.listed({ year, part: listed }),
			!isMirror && trap(page, kind),
			words.zeros
		]
	});
}

/** Kinds of goods sold, or stages of making of what is bought: the divisions that the publisher has. */
export function productsFigure(
	question: PartsQuestion,
	side: Direction,
	words: PartsWords = english
): Figure {
	const { page, trade, views, asked } = question;
	const parts = side === 'exports' ? trade.goods : trade.importStages;
	const years = yearsOf(parts);
	const year = chosenYear(years, asked);
	const apart = apartYears(parts, totalOf(trade, views, side)).find((other) => other.year === year) ?? null;
	return partsFigure(question, words, {
		id: `products-${side}`,
		measure: side === 'exports' ? 'FLOW.EXPORTS.PRODUCTS' : 'FLOW.IMPORTS.PRODUCTS',
		items: year === null ? [] : itemsOf(parts, year),
		...{ side, by: PRODUCTS[side], year, years, isMirror: false, listed: null, apart },
		source: sourceOf(page, `${side}-products`),
		before: [],
		notes: [trap(page, `${side}-products`)]
	});
}

interface Parts extends Pick<PartsFact, 'by' | 'isMirror' | 'listed'> {
	id: string;
	/** What Explore calls it. */
	measure: FlowId;
	side: Direction;
	items: TreemapItem[];
	/** Null: there is no year at all. */
	year: number | null;
	years: readonly number[];
	/** Where another table's total disagrees. */
	apart: OfYear | null;
	source: ReturnType<typeof sourceOf>;
	/** Notes before and behind the one on that. */
	before: (string | false)[];
	notes: (string | false)[];
}

function partsFigure(
	{ page, views: { country }, asked }: PartsQuestion,
	words: PartsWords,
	{ id, measure, side, by, items, year, years, apart, source, before, notes, ...told }: Parts
): Figure {
	const economy = country.inSentence;
	const isOther = asked !== null && year !== null && asked !== year;
	const ofOther = apart?.part ?? null;
	const model = { ...DOLLARS, heading: words.heading[by], when: String(year), items };
	return countryFigure({
		id,
		title: year === null ? '' : partsFinding(items, { ...told, economy, year, by, ofOther }, words),
		measure: words.measure(by, year),
		chart: year === null ? null : { kind: 'treemap', model },
		iso3: country.iso3,
		year,
		measures: [measure],
		sources: [source],
		notes: [
			isOther && words.nearest(asked, year),
			...before,
			apart && words.apart(apart, by, published(page, TOTAL_IDS[side])?.dataset ?? ''),
			...notes
		],
		none: words.none(economy, by),
		choices: [
			{
				label: words.year,
				parameter: 'year',
				value: String(year),
				options: [...years].reverse().map((one) => ({ id: String(one), label: String(one) }))
			}
		]
	});
}
