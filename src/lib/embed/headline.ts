/** The chart of a clause that another site shows: which indicator, of whom, beside whom, in which years. */
import type { Figure } from '../figure/figure';
import { clauseCodec, type ClauseState } from '../state/clause';
import type { PagePart } from '../source/parts';
import type { Codec } from '../state/codec';
import type { Source } from '../types';
import { indicatorFigure } from '../view/indicator-figure';
import type { NotedIndicator } from '../view/said';
import type { Views } from '../view/views';

/** What the frame carries of its clause, for states other than its own. */
export interface EmbeddedClause {
	id: string;
	label: string;
	indicators: (NotedIndicator & { note: string })[];
	sources: Record<string, Source>;
	/** Where what it needs of other economies and groups stands. */
	part: PagePart;
}

export const embedCodec = ({ indicators }: EmbeddedClause): Codec<ClauseState> =>
	clauseCodec(indicators.map(({ id }) => id));

/** The one asked for, else the first with data for the country, else the first; null where the clause has none. */
export function headlineFigure(
	clause: Pick<EmbeddedClause, 'indicators' | 'sources'>,
	views: Views,
	asked: Pick<ClauseState, 'indicator' | 'from' | 'to'>
): Figure | null {
	const { indicators, sources } = clause;
	const large =
		indicators.find(({ id }) => id === asked.indicator) ??
		indicators.find(({ id }) => (views.economy.series[id]?.y.length ?? 0) > 0) ??
		indicators[0];
	if (!large) return null;
	return indicatorFigure({
		id: 'headline',
		indicator: large,
		views,
		years: { from: asked.from, to: asked.to },
		source: sources[large.source_id],
		notes: large.note ? [large.note] : []
	});
}

/** "Lesotho, 2010 to 2024": whose values are drawn, and from when to when; the name alone without any. */
export function shownText({ chart }: Figure, country: string): string {
	const years =
		chart?.kind === 'line'
			? (chart.model.series.find(({ role }) => role === 'focus')?.points ?? [])
					.map(({ year }) => year)
					.filter((year) => year >= (chart.model.from ?? -Infinity) && year <= (chart.model.to ?? Infinity))
			: [];
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined) return country;
	return first === last ? `${country}, ${first}` : `${country}, ${first} to ${last}`;
}
