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
import { REMITTANCE_COST } from '../targets';
import { groupFigures } from './investment-groups';
import type { FinanceQuestion } from './question';
import { swingFigure } from './swings';

export function investmentSection(question: FinanceQuestion): FigureSection {
	const { page, aid, years } = question;
	const country = aid.views.country;
	const unctad = published(page, 'UNCTAD.FDI.IN');
	const common = {
		iso3: country.iso3,
		none: `No inflow of foreign direct investment is known for ${country.inSentence}.`
	};
	const fdi = fdiModel(aid.series, years);
	const inOut = inOutModel(aid.series, years);
	const ofGdp = shareOfGdpModel(aid.views.economy.series, aid.series, years);
	const asked = { views: aid.views, years };
	return {
		id: 'investment',
		title: 'Investment and remittances',
		figures: [
			linesFigure({
				...common,
				id: 'fdi',
				title: fdiFinding(fdi, country.inSentence),
				measure: 'Inflow of foreign direct investment by two publishers, million US dollars, current prices',
				model: fdi,
				sources: [unctad, published(page, 'BX.KLT.DINV.CD.WD')],
				notes: [fdiGap(fdi), ...notesOf(page, 'UNCTAD.FDI.IN')]
			}),
			...('UNCTAD.FDI.OUT' in aid.series
				? [
						linesFigure({
							...common,
							id: 'fdi-in-out',
							title: inOutFinding(inOut, country.inSentence),
							measure: 'Foreign direct investment in and out (UNCTAD), million US dollars, current prices',
							model: inOut,
							sources: [unctad],
							notes: ['Below zero: more was taken back than invested.']
						})
					]
				: []),
			linesFigure({
				...common,
				id: 'fdi-of-gdp',
				title: shareOfGdpFinding(ofGdp, country.inSentence),
				measure: 'Foreign direct investment in and out, % of GDP, net of what was taken back',
				model: ofGdp,
				sources: [
					published(page, 'BX_KLT_DINV_WD_GD_ZS'),
					published(page, 'foreign_direct_investment_net_outflows_percent_of_gdp')
				],
				notes: [outflowGap(aid.series, years)]
			}),
			...indicatorFigures(page, ['BX_KLT_DINV_WD_GD_ZS'], asked),
			...groupFigures(question, common),
			swingFigure(question),
			...indicatorFigures(page, ['BX_TRF_PWKR', 'SI_RMT_COST'], asked, (id) =>
				id === 'SI_RMT_COST' ? { target: REMITTANCE_COST } : {}
			)
		]
	};
}
