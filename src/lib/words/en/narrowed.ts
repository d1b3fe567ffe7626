/** What is said of a chart that shows some of all economies, or in an order of its own. */
import { inList } from '../../format/list';
import { ordinal } from '../../format/ordinal';
import type { Order } from '../../state/narrowed';

type Placing = Exclude<Order, 'name'>;

/** As they stand in a list of choices. */
export const ORDER_NAMES: Readonly<Record<Order, string>> = {
	best: 'best first',
	worst: 'worst first',
	highest: 'highest first',
	lowest: 'lowest first',
	name: 'by name'
};

/** "above 50 %", or "with Internet users above 50 %" of another indicator. */
export const boundWords = (side: 'above' | 'below', value: string, title: string | null): string =>
	`${title === null ? '' : `with ${title} `}${side} ${value}`;

/** "Only economies with Internet users above 50 %; the 10 lowest of 43": what stands under the title. */
export function narrowedWords(asked: {
	bounds: readonly string[];
	order: Placing;
	byName: boolean;
	/** Whether the order is asked for. */
	isOrdered: boolean;
	limit: number | null;
	/** How many are within the thresholds. */
	of: number;
	/** Of a map, which greys the others. */
	isMap: boolean;
}): string {
	const { bounds, order, byName, isOrdered, limit, of, isMap } = asked;
	const only =
		bounds.length === 0 ? '' : isMap ? `coloured: ${inList(bounds)}` : `only economies ${inList(bounds)}`;
	const first = byName ? 'first by name' : order;
	const most =
		limit !== null && limit < of
			? `the ${limit === 1 ? '' : `${limit} `}${first} of ${of}`
			: isOrdered && !isMap
				? ORDER_NAMES[byName ? 'name' : order]
				: '';
	const said = [only, most].filter(Boolean).join('; ');
	return said && `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}

/** Who is not shown, and why, in one note; '' when there is nobody. */
export function leftWords(left: { count: number; unknown: number; noun?: string }): string {
	if (left.count === 0) return '';
	const lacking = left.unknown > 0 ? `, ${left.unknown} of them for want of a value to judge by` : '';
	return `${left.count} with a value ${left.count === 1 ? 'is' : 'are'} left out${lacking}.`;
}

/** "Lesotho, 72.2, is the 14th." Of a focus beyond the number asked for. */
export const beyondWords = (name: string, value: string, place: number, of: number): string =>
	`${name}, with ${value}, comes ${ordinal(place)} of ${of} and stands below them.`;

/** A focus that a threshold leaves out. */
export const outsideWords = (name: string, value: string): string =>
	`${name}, with ${value}, is not among them.`;

/** Of a kind of chart that shows the chosen and not all. */
export const NOT_NARROWED =
	'Values above or below, an order and a number are of charts of all economies; this one shows those that were chosen.';

/** Rows of a change of everybody, where no number is asked for. */
export const MOST_CHANGES = 30;

/** "The 10 of 54 that fell most", under the title of a change of everybody. @param sign 1 where more is better, -1 where less is */
export function changeOrderWords({
	order,
	sign,
	shown,
	of
}: {
	order: Order;
	sign: number;
	shown: number;
	of: number;
}): string {
	const many = shown < of ? `The ${shown} of ${of} ` : `All ${of}, `;
	if (order === 'name') return `${many}${shown < of ? 'that come first by name' : 'by name'}`;
	const rose = order === 'highest' || (order === 'best' && sign >= 0) || (order === 'worst' && sign < 0);
	const how =
		sign !== 0 && order === 'best'
			? 'improved most'
			: sign !== 0 && order === 'worst'
				? 'worsened most'
				: rose
					? 'rose most'
					: 'fell most';
	return shown < of
		? `${many}that ${how}, by the difference`
		: `${many}those that ${how} first, by the difference`;
}
