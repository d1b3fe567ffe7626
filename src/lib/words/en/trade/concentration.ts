/** How far trade depends on few. */
import { formatNumber } from '../../../format/number';
import { percent } from '../../../format/percent';
import { upperFirst } from '../../../format/upper-first';
import type { AsFew, ConcentrationWords } from '../../trade/concentration';
import { possessive } from '../possessive';
import { span, yearRuns } from './pieces';

/** "2.1 equal buyers (2012)" */
const asFew = (few: AsFew | null, what: string) =>
	few ? [`${formatNumber(few.equal, 1)} equal ${what} (${few.year})`] : [];

export const concentration: ConcentrationWords = {
	title: 'Concentration',
	finding({ economy, buyers, kinds, sellers }) {
		const sold = [...asFew(buyers, 'buyers'), ...asFew(kinds, 'kinds of goods')];
		const few = sold.length > 0 ? sold : asFew(sellers, 'sellers');
		const side = sold.length > 0 ? 'exports' : 'imports';
		return few.length === 0
			? ''
			: `${upperFirst(possessive(economy))} ${side} are as concentrated as with ${few.join(' and ')}`;
	},
	measure:
		'Concentration (HHI, 0 to 1) of buyers and of sixteen kinds of goods sold, and of sellers of imports, from values in US dollars of each year',
	unit: 'index, 1 is one alone',
	labels: { buyers: 'Buyers', kinds: 'Kinds of goods', sellers: 'Sellers' },
	leftOut(lists) {
		const said = (['buyers', 'sellers'] as const).flatMap((by) => {
			const of = lists[by];
			return of ? `${by} ${yearRuns(of.years)} (${span(of)} listed)` : [];
		});
		return said.length === 0
			? ''
			: `Left out, because the partners listed make less than ${percent(90)} of all goods and the others are not known: ${said.join('; ')}.`;
	},
	apart: (of, table) =>
		`In ${yearRuns(of.years)} the goods listed make ${span(of)} of the exports of goods that another table (${table}) has: the index of kinds of goods is of what is listed.`,
	recomputed:
		'Recomputed here from the reports; the publisher’s own index is another one. Partners that are not named count as one partner; amounts of zero or below are left aside. Few kinds of goods (sixteen) hide how few products may stand behind each.',
	none: (economy) =>
		`Without reports of its own by partner (of nine tenths of the total at least) or kind of goods the index cannot be computed for ${economy}.`
};
