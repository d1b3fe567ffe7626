/** Exports and imports over time: of GDP, in dollars, and as a part of the world's. */
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { upperFirst } from '../../../format/upper-first';
import { indicatorFigures } from '../../indicator-figure';
import { notesOf, published } from '../../said';
import { ownFinding, ownModel } from '../own-lines';
import { lineOf, type TradeQuestion } from './question';

const OF_GDP = 'Goods and services, in prices of each year, as a part of GDP.';

export function overTimeSection(question: TradeQuestion): FigureSection {
	const { page, views, years } = question;
	const { country } = views;
	const goods = [
		lineOf(question, 'TX.VAL.MRCH.CD.WT', 'Exports of goods'),
		lineOf(question, 'TM.VAL.MRCH.CD.WT', 'Imports of goods')
	];
	return {
		id: 'over-time',
		title: 'Exports and imports over time',
		figures: [
			...indicatorFigures(
				page,
				['NE.EXP.GNFS.ZS', 'NE.IMP.GNFS.ZS', 'TX_EXP_GBMRCH'],
				{ views, years },
				(id) => ({
					filename: `${id}-${country.iso3}`,
					notes: id === 'TX_EXP_GBMRCH' ? [] : [OF_GDP]
				})
			),
			linesFigure({
				id: 'goods-traded',
				measures: ['TX.VAL.MRCH.CD.WT', 'TM.VAL.MRCH.CD.WT'],
				title: ownFinding(goods, upperFirst(country.inSentence)),
				measure: 'Exports and imports of goods, US dollars, current prices',
				model: ownModel(goods, years),
				iso3: country.iso3,
				sources: [published(page, 'TX.VAL.MRCH.CD.WT')],
				notes: [
					'Dollars of each year: prices and exchange rates move the lines too.',
					...notesOf(page, 'TX.VAL.MRCH.CD.WT', 'TM.VAL.MRCH.CD.WT')
				],
				none: `The World Bank has no exports or imports of goods for ${country.inSentence}.`
			})
		]
	};
}
