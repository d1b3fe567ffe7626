/** Partners and goods of one year. */
import { NBSP } from '../../../format/number';
import { upperFirst } from '../../../format/upper-first';
import type { Division, PartsWords } from '../../trade/parts';
import { partyFirst, partyInSentence } from '../in-sentence';
import { possessive } from '../possessive';
import { lower, ofWhole, share } from './pieces';

const heading: PartsWords['heading'] = {
	buyers: 'Buyer',
	sellers: 'Seller',
	kinds: 'Kind of goods',
	stages: 'Stage of making'
};
const SAID: Record<Division, { side: string; verb: string; others: string }> = {
	buyers: { side: 'exports', verb: 'bought', others: 'buyers' },
	sellers: { side: 'imports', verb: 'supplied', others: 'sellers' },
	kinds: { side: 'exports', verb: 'made', others: 'kinds' },
	stages: { side: 'imports', verb: 'made', others: 'stages' }
};
const isPartner = (by: Division) => by === 'buyers' || by === 'sellers';

export const parts: PartsWords = {
	finding({ economy, year, by, first, three, isMirror, listed, ofOther }) {
		if (!first) return `No amount above zero for ${economy} in ${year}`;
		const { side, verb, others } = SAID[by];
		const most = `${verb} ${share(first.share)} of`;
		const goods = `${possessive(economy)} ${side} of goods`;
		if (listed !== null && !isMirror)
			return `${ofWhole(listed)} of ${goods} in${NBSP}${year} are listed with their ${others}; the largest listed, ${first.name === null ? 'partners without a name' : partyInSentence(first.name)}, ${most} the total`;
		const name = first.name === null ? 'Partners without a name' : partyFirst(first.name);
		if (isMirror) return `${name} ${most} ${goods} in${NBSP}${year}, by partners’ reports`;
		if (ofOther !== null)
			return `${name} ${most} the listed ${side} of goods of ${economy} in${NBSP}${year}; what is listed makes ${ofWhole(ofOther)} of another table’s total`;
		const together = three === null ? '' : `; the three largest ${others} together ${share(three)}`;
		return `${name} ${most} ${goods} in${NBSP}${year}${together}`;
	},
	measure: (by, year) =>
		`${upperFirst(SAID[by].side)} of goods by ${lower(heading[by])}${year === null ? '' : ` in ${year}, US dollars of that year`}`,
	heading,
	unlisted: 'Not in the list',
	others: 'All other partners',
	year: 'Year',
	none: (economy, by) =>
		`${upperFirst(economy)} has no ${SAID[by].side} by ${isPartner(by) ? 'partner in these data, and no partner reported any' : 'product group in these data'}.`,
	mirror:
		'As the partners reported it, for the country itself reported nothing here: what they say they bought or sold, often with freight, and only where they reported.',
	listed: ({ year, part }) =>
		`The partners listed make ${ofWhole(part)} of all goods of ${year}; the rest is in the total, but under no partner. Shares are of the total.`,
	apart({ year, part }, by, table) {
		const under = isPartner(by) ? lower(heading[by]) : 'kind of goods';
		const missing =
			part < 1 ? `: what is missing is under no ${under} here, and shares are of what is listed` : '';
		return `The goods listed make ${ofWhole(part)} of the ${SAID[by].side} of goods that another table (${table}) has for ${year}${missing}.`;
	},
	zeros: 'Partners with an amount of zero are left out; the rows as published are at the foot of the page.',
	nearest: (asked, year) => `No such list for ${asked}; ${year} is the nearest year that has one.`
};
