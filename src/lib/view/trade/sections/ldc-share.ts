/** The least developed countries' share of world exports against the target of doubling it. */
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { published } from '../../said';
import { ldcShareFinding, ldcShareModel, membersSaid } from '../ldc-share';
import type { TradePage } from '../page';

export function ldcShareSection(page: TradePage): FigureSection {
	const { goods, services, targets, listOf, members, without } = page.ldc;
	return {
		id: 'ldc-share',
		title: 'The least developed countries’ share of world exports',
		figures: [
			linesFigure({
				id: 'ldc-doubling',
				title: ldcShareFinding(goods, targets[0]),
				measure: `Share of world exports of the same countries in every year, on the list of the least developed in ${listOf}, % (current prices)`,
				model: ldcShareModel(goods, services, targets[0]),
				iso3: 'LDC',
				sources: [published(page, 'TX_EXP_GBMRCH')],
				notes: [
					'The base years are those that the frameworks’ pages use.',
					`Goods: ${membersSaid(without.goods, members, listOf)}. Services: ${membersSaid(without.services, members, listOf)}.`,
					'Each line sums the same countries in every year, those that have left the list since included; who joined later is not in it. Years in which fewer than nine in ten have a value are left out.'
				],
				none: 'No year has enough members with a value.'
			})
		]
	};
}
