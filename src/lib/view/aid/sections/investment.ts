/** Investment in and out, per person, as a share of groups, its swings; remittances and what they cost. */
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { indicatorFigures } from '../../indicator-figure';
import { notesOf, published } from '../../said';
import {
	fdiFinding,
	fdiGap,
	fdiModel,
	inOutFinding,
	inOutModel,
	outflowGap,
	shareOfGdpFinding,
	shareOfGdpModel
} from '../investment';
import type { InvestmentWords } from '../../../words/aid/investment';
import { investment } from '../../../words/en/aid/investment';
import { REMITTANCE_COST } from '../targets';
import { groupFigures } from './investment-groups';
import type { FinanceQuestion } from './question';
import { swingFigure } from './swings';

export function investmentSection(
	question: FinanceQuestion,
	words: InvestmentWords = investment
): FigureSection {
	const { page, aid, years } = question;
	const country = aid.views.country;
	const unctad = published(page, 'UNCTAD.FDI.IN');
	const common = {
		iso3: country.iso3,
		none: words.none(country.inSentence)
	};
	const fdi = fdiModel(aid.series, years, words);
	const inOut = inOutModel(aid.series, years, words);
	const ofGdp = shareOfGdpModel(aid.views.economy.series, aid.series, years, words);
	const asked = { views: aid.views, years };
	return {
		id: 'investment',
		title: words.heading,
		figures: [
			linesFigure({
				...common,
				id: 'fdi',
				title: fdiFinding(fdi, country.inSentence, words),
				measure: words.publishers.measure,
				model: fdi,
				sources: [unctad, published(page, 'BX.KLT.DINV.CD.WD')],
				notes: [fdiGap(fdi, words), ...notesOf(page, 'UNCTAD.FDI.IN')]
			}),
			...('UNCTAD.FDI.OUT' in aid.series
				? [
						linesFigure({
							...common,
							id: 'fdi-in-out',
							title: inOutFinding(inOut, country.inSentence, words),
							measure: words.inOut.measure,
							model: inOut,
							sources: [unctad],
							notes: [words.inOut.note]
						})
					]
				: []),
			linesFigure({
				...common,
				id: 'fdi-of-gdp',
				title: shareOfGdpFinding(ofGdp, country.inSentence, words),
				measure: words.ofGdp.measure,
				model: ofGdp,
				sources: [
					published(page, 'BX_KLT_DINV_WD_GD_ZS'),
					published(page, 'foreign_direct_investment_net_outflows_percent_of_gdp')
				],
				notes: [outflowGap(aid.series, years, words)]
			}),
			...indicatorFigures(page, ['BX_KLT_DINV_WD_GD_ZS'], asked),
			...groupFigures(question, common, words),
			swingFigure(question, words),
			...indicatorFigures(page, ['BX_TRF_PWKR', 'SI_RMT_COST'], asked, (id) =>
				id === 'SI_RMT_COST'
					? { target: { value: REMITTANCE_COST, label: words.remittanceCost(REMITTANCE_COST) } }
					: {}
			)
		]
	};
}
