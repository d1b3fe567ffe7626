/** One indicator of the country in focus beside those it is compared with. */
import type { LineModel } from '../chart/model';
import type { Source } from '../types';
import { factsOf, type Facts } from './facts';
import type { Years } from './years';
import { groupNotes, lineModel, measured } from './line-model';
import { noteFor } from './note';
import { known, published, type NotedIndicator, type Said } from './said';
import type { Views } from './views';
import { figure, type Figure } from '../figure/figure';

export interface IndicatorQuestion {
	indicator: NotedIndicator;
	views: Views;
	years: Years;
	source: Source | undefined;
	/** Unique on the page; of the indicator's id when absent. */
	id?: string;
	/** Said after the groups' and before the indicator's own. */
	notes?: readonly string[];
	/** A line at what was promised. */
	target?: LineModel['target'];
	/** Of the download, without its ending. */
	filename?: string;
	/** The bare page that shows it in another site's frame. */
	embed?: string;
	/** Worked out already, where a page shows them beside the figure. */
	facts?: Facts;
}

export function indicatorFigure(question: IndicatorQuestion): Figure {
	const { indicator, views, years, source, notes = [], target, embed = '' } = question;
	const { id = `series-${indicator.id}`, filename = `${id}-${views.country.iso3}` } = question;
	const facts = question.facts ?? factsOf(indicator, views, years);
	const isKnown = views.economy.series[indicator.id] !== undefined;
	const line = lineModel(indicator, views, years);
	const model = { ...line, ...(target ? { target } : {}) };
	return figure({
		id,
		economy: views.country.iso3,
		filename,
		title: facts.title,
		alt: facts.alt,
		measure: measured(indicator),
		chart: isKnown ? { kind: 'line', model } : null,
		none: `No open value for ${views.country.inSentence}.`,
		notes: [
			...groupNotes(indicator, views, line),
			...[...notes, indicator.notes].map((note) => noteFor(note, views.country.iso3))
		],
		sources: [source],
		method: '/methods/#findings',
		embed,
		file: `api/indicators/${encodeURIComponent(indicator.id)}.csv`
	});
}

/** What a page shows of one of its indicators beside what it says of all. */
type More = Pick<IndicatorQuestion, 'filename' | 'id' | 'notes' | 'target'>;

/**
 * Indicators of the shared views, a figure each, in the order given; those that the page knows nothing of are left out.
 * @param more of an indicator, by its id
 */
export const indicatorFigures = (
	said: Said,
	ids: readonly string[],
	{ views, years }: Pick<IndicatorQuestion, 'views' | 'years'>,
	more: (id: string) => More = () => ({})
): Figure[] =>
	known(said, ids).map((indicator) =>
		indicatorFigure({ indicator, views, years, source: published(said, indicator.id), ...more(indicator.id) })
	);
