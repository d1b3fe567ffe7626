/** What donors give of their income, and what of it to the least developed countries: now, and over the years. */
import { rankBars } from '../../../chart/bars/rank';
import { countryFigure } from '../../../figure/country';
import type { Figure } from '../../../figure/figure';
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { notesOf, published } from '../../said';
import { aidYears, donorTotals, newestYears } from '../donors';
import type { Rate, RecordWords } from '../../../words/aid/record';
import { record } from '../../../words/en/aid/record';
import { LINES, recordFinding, recordModel } from '../record';
import { recordLines, recordLinesFinding } from '../record-lines';
import type { AidQuestion } from './question';

/** Of each rate: the series that it is, and the one that it was before. */
const SERIES: Record<Rate, readonly [now: string, before: string]> = {
	gni: ['DC_ODA_TOTGGE', 'DC_ODA_TOTG'],
	ldc: ['DC_ODA_LDCG', 'DC_ODA_LDCG']
};

export function recordSection(question: AidQuestion, words: RecordWords = record): FigureSection {
	const { flows } = question.aid;
	const span = aidYears(flows.given, question.years);
	const { from, to } = newestYears(span);
	const givers = (span ? donorTotals(flows.given, from, to) : [])
		.filter(({ aid }) => aid > 0)
		.map(({ id }) => id);
	const largest = largestOf(question, givers);
	const whose = givers.length > 0 ? question.aid.views.country.inSentence : null;
	return {
		id: 'record',
		title: words.heading,
		figures: (['gni', 'ldc'] as const).flatMap((rate) => [
			rankingFigure(question, rate, new Set(givers), words),
			overTimeFigure(question, rate, largest, whose, words)
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

function rankingFigure(
	{ page, aid, years }: AidQuestion,
	rate: Rate,
	givers: ReadonlySet<string>,
	words: RecordWords
): Figure {
	const { iso3, name } = aid.views.country;
	const all = recordModel(page.donors, rate, givers, name, years.to, words);
	const model = { ...all, rows: all.rows.map((row) => ({ ...row, focus: row.id === iso3 })) };
	const { sources, notes } = said(page, rate);
	return countryFigure({
		iso3,
		id: `record-${rate}`,
		title: recordFinding(model, rate, words),
		measure: words.measure(rate, model.year, LINES[rate]),
		chart: { kind: 'bars', model: rankBars(model, { top: 8, around: 1, bottom: 0 }) },
		sources,
		notes: [words.note, ...notes],
		none: words.none
	});
}

function overTimeFigure(
	{ page, aid, years }: AidQuestion,
	rate: Rate,
	largest: readonly string[],
	whose: string | null,
	words: RecordWords
): Figure {
	const { iso3, inSentence } = aid.views.country;
	const { sources, notes } = said(page, rate);
	return linesFigure({
		iso3,
		id: `record-${rate}-over-time`,
		title: recordLinesFinding(page.donors, rate, largest, years, iso3, words),
		measure: words.overTime.measure(rate, whose),
		model: recordLines(page.donors, rate, largest, years, words),
		sources,
		notes: [words.overTime.note(rate), ...notes],
		none: words.overTime.none(inSentence)
	});
}
