/** The least developed countries' share of world exports against the target of doubling it. */
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { ldcShare as english } from '../../../words/en/trade/ldc-share';
import type { LdcShareWords } from '../../../words/trade/ldc-share';
import { published } from '../../said';
import { ldcShareFinding, ldcShareModel } from '../ldc-share';
import type { TradePage } from '../page';

export function ldcShareSection(page: TradePage, words: LdcShareWords = english): FigureSection {
	const { goods, services, targets, listOf, members, without } = page.ldc;
	const of = (without: readonly string[]) => ({
		...{ members, listOf, without },
		summed: members - without.length
	});
	return {
		id: 'ldc-share',
		title: words.title,
		figures: [
			linesFigure({
				id: 'ldc-doubling',
				title: ldcShareFinding(goods, targets[0], words),
				measure: words.measure(listOf),
				model: ldcShareModel(goods, services, targets[0], words),
				iso3: 'LDC',
				sources: [published(page, 'TX_EXP_GBMRCH')],
				notes: [
					words.baseYears,
					words.summed({ goods: of(without.goods), services: of(without.services) }),
					words.sameCountries
				],
				none: words.none
			})
		]
	};
}
