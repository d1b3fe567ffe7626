/** What donors give of their income, and what of it to the least developed countries: now, and over the years. */
import { rankBars } from '../../../chart/bars/rank';
import { countryFigure } from '../../../figure/country';
import type { Figure } from '../../../figure/figure';
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { notesOf, published } from '../../said';
import { aidYears, donorTotals, newestYears } from '../donors';
import { recordFinding, recordModel, type Rate } from '../record';
import { recordLines, recordLinesFinding } from '../record-lines';
import type { AidQuestion } from './question';

const METHODS =
	'Counted in two ways that are never one line: net flows to 2017 (what was paid less what came back), grant equivalents from 2018 (the grant part of what was given).';

/** Of each rate: the series that it is, and the one that it was before. */
const SERIES: Record<Rate, readonly [now: string, before: string]> = {
	gni: ['DC_ODA_TOTGGE', 'DC_ODA_TOTG'],
	ldc: ['DC_ODA_LDCG', 'DC_ODA_LDCG']
};

export function recordSection(question: AidQuestion): FigureSection {
	const { flows } = question.aid;
	const span = aidYears(flows.given, question.years);
	const { from, to } = newestYears(span);
	const givers = (span ? donorTotals(flows.given, from, to) : [])
		.filter(({ aid }) => aid > 0)
		.map(({ id }) => id);
	const largest = largestOf(question, givers);
	const who =
		givers.length > 0
			? `the largest donors of ${question.aid.views.country.inSentence} with a record`
			: 'those that give most of their income';
	return {
		id: 'record',
		title: 'Donors’ own record',
		figures: (['gni', 'ldc'] as const).flatMap((rate) => [
			rankingFigure(question, rate, new Set(givers)),
			overTimeFigure(question, rate, largest, who)
		])
	};
}

/** A donor's own page begins with its own line; without donors, those that give most of their income. */
function largestOf({ page: { donors }, aid, years }: AidQuestion, givers: readonly string[]): string[] {
	const { iso3, name } = aid.views.country;
	const own = donors.some((donor) => donor.iso3 === iso3) ? [iso3] : [];
	const most = () => recordModel(donors, 'gni', new Set(), name, years.to).rows.map(({ id }) => id);
	return [...new Set([...own, ...(givers.length > 0 ? givers : most())])];
}

/** Sources and notes of a rate. */
const said = (page: AidQuestion['page'], rate: Rate) => ({
	sources: [published(page, SERIES[rate][0])],
	notes: notesOf(page, ...SERIES[rate])
});

function rankingFigure({ page, aid, years }: AidQuestion, rate: Rate, givers: ReadonlySet<string>): Figure {
	const { iso3, name } = aid.views.country;
	const all = recordModel(page.donors, rate, givers, name, years.to);
	const model = { ...all, rows: all.rows.map((row) => ({ ...row, focus: row.id === iso3 })) };
	const { sources, notes } = said(page, rate);
	return countryFigure({
		iso3,
		id: `record-${rate}`,
		title: recordFinding(model, rate),
		measure:
			rate === 'gni'
				? `Aid given in ${model.year}, % of the donor’s national income; the promise is 0.7 %`
				: `Aid to the least developed countries in ${model.year}, net, % of the donor’s national income; the promise is 0.15 to 0.20 %`,
		chart: { kind: 'bars', model: rankBars(model, { top: 8, around: 1, bottom: 0 }) },
		sources,
		notes: [
			'Donors that report to the OECD, whoever received. A donor’s own record, not what it gave here.',
			...notes
		],
		none: 'No donor’s record is known for these years.'
	});
}

function overTimeFigure(
	{ page, aid, years }: AidQuestion,
	rate: Rate,
	largest: readonly string[],
	who: string
): Figure {
	const { iso3, inSentence } = aid.views.country;
	const { sources, notes } = said(page, rate);
	return linesFigure({
		iso3,
		id: `record-${rate}-over-time`,
		title: recordLinesFinding(page.donors, rate, largest, years, iso3),
		measure:
			rate === 'gni'
				? `Aid given by ${who}, % of their national income`
				: `Aid to the least developed countries by ${who}, net, % of their national income`,
		model: recordLines(page.donors, rate, largest, years),
		sources,
		notes: [
			rate === 'gni' ? METHODS : 'Net flows in all years, their part of multilateral aid included.',
			...notes
		],
		none: `None of the donors of ${inSentence} has a record of its own.`
	});
}
