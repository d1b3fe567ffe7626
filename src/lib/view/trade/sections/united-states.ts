/** Exports to the United States before and after the tariffs of 2025. */
import { countryFigure } from '../../../figure/country';
import type { Figure } from '../../../figure/figure';
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { dollars } from '../../../format/money';
import { formatNumber } from '../../../format/number';
import { upperFirst } from '../../../format/upper-first';
import { viewPath } from '../../../source/address';
import { rankBars } from '../../../chart/bars/rank';
import { sourceOf, trap } from '../../said';
import { ownModel } from '../own-lines';
import { usSectorFinding, usSectorModel, usTariffModel } from '../pairs';
import { usBars, usDisagreement, usFinding, usTable, usTariffFinding } from '../us-exports';
import type { TradeQuestion } from './question';

export function unitedStatesSection(question: TradeQuestion): FigureSection {
	const { page, trade, views } = question;
	const { country } = views;
	const { us } = trade;
	const doubt =
		usDisagreement(us) && 'UNCTAD’s mean disagrees with these lists; the text above says by how much.';
	const sectors = countryFigure({
		id: 'us-sectors',
		title: usSectorFinding(us, country.inSentence),
		measure: `Exports to the United States by sector in ${us.year}, and the additional tariff of July 2025 on the same sales, US dollars of that year`,
		chart: { kind: 'bars', model: usSectorModel(us) },
		iso3: country.iso3,
		sources: [sourceOf(page, 'us-lines')],
		notes: ['All tariff lines added up by sector.', doubt, trap(page, 'us-rates')],
		none: ''
	});
	const tariffs = countryFigure({
		id: 'us-tariffs',
		title: usTariffFinding(us.tariffs, country.inSentence),
		measure: 'Mean tariff of the United States, % of value, weighted by the sales of 2024',
		chart: { kind: 'bars', model: usTariffModel(us.tariffs) },
		iso3: country.iso3,
		file: us.tariffs.length > 0 ? `api/flows/us-tariffs/${country.iso3}.csv` : '',
		sources: [sourceOf(page, 'us-tariffs')],
		notes: [trap(page, 'us-tariffs')],
		none: `UNCTAD's table of tariffs before and after 2025 does not list ${country.inSentence} by itself. Members of the European Union are in it as one exporter.`
	});
	return {
		id: 'united-states',
		title: 'Exports to the United States, before and after 2025',
		figures: [
			...(us.sectors.length > 0 ? [sectors] : []),
			tariffs,
			linesOf(question, doubt),
			salesOf(question)
		]
	};
}

/** What was sold by tariff line, the largest drawn, with the whole list as a file. */
function linesOf({ page, trade: { us }, views: { country } }: TradeQuestion, doubt: string): Figure {
	const bars = usBars(us);
	return countryFigure({
		id: 'us-lines',
		title: usFinding(us, country.inSentence),
		measure: `Exports to the United States by tariff line${us.year === null ? '' : ` in ${us.year}`}, US dollars of that year, customs value; cost = sales × additional rate ÷ 100`,
		chart:
			us.year === null
				? null
				: {
						kind: 'bars',
						model: {
							...rankBars(bars, { most: bars.rows.length }, 'Goods'),
							...(us.all.lines > bars.rows.length
								? {
										rest: `The ${bars.rows.length} largest of ${formatNumber(us.all.lines)} lines; the file has all.`
									}
								: {})
						}
					},
		table: us.year === null ? null : usTable(us, country.inSentence),
		iso3: country.iso3,
		year: us.year,
		file: us.year === null ? '' : viewPath(`trade/us-lines/${country.iso3}.csv`),
		sources: [sourceOf(page, 'us-lines')],
		notes: [
			'The cost is what the tariff would have been on the sales of that year if nothing had been sold less because of it. It is not a loss of exports, and it is not known who would bear it.',
			us.all.unrated > 0 &&
				`No rate is said for goods of ${dollars(us.all.unrated)} (returned goods and small parcels, or an exporter without a rate).`,
			doubt,
			trap(page, 'us-lines'),
			trap(page, 'us-rates')
		],
		none: `Tables of tariff lines exist for African economies only; for ${country.inSentence} there is none.`
	});
}

/** All sales by year. */
function salesOf({ page, trade: { us }, views: { country }, years }: TradeQuestion): Figure {
	const last = us.sales.at(-1);
	return linesFigure({
		id: 'us-sales',
		title: last
			? `${upperFirst(country.inSentence)} sold the United States goods for ${dollars(last.value)} in ${last.year}`
			: '',
		measure: 'Exports to the United States, all sectors, US dollars, current prices',
		model: ownModel(
			[
				{
					indicator: page.indicators['TX.VAL.MRCH.CD.WT'],
					series: { y: us.sales.map(({ year }) => year), v: us.sales.map(({ value }) => value) },
					label: 'Exports to the United States'
				}
			],
			years
		),
		iso3: country.iso3,
		sources: [sourceOf(page, 'us-sectors')],
		notes: [trap(page, 'us-sectors')],
		none: 'Sales by year exist for African economies only.'
	});
}
