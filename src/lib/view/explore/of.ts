/** "Start from this chart": the address of Explore that asks what a figure of the site shows, with all that it keeps. */
import type { Figure } from '../../figure/figure';
import { format, initialOf } from '../../state/codec';
import {
	exploreCodec,
	MOST_INDICATORS,
	MOST_PLACES,
	type ExploreKind,
	type ExploreState
} from '../../state/explore';
import type { Carried } from '../../state/base';
import type { Lookup } from '../../state/names';
import type { Kind } from '../../chart/kind';

/** Kinds of chart that a figure may have, and what Explore calls the same. */
const KINDS: Partial<Record<Kind, ExploreKind | null>> = {
	line: null,
	bars: 'bars',
	change: 'change',
	multiples: 'multiples'
};

/** The same of figures whose parts are those of a flow, or that show indicators side by side: none is what Explore opens with. */
const KINDS_OF_MEASURES: Partial<Record<Kind, ExploreKind>> = {
	line: 'line',
	bars: 'bars',
	treemap: 'bars',
	flow: 'bars'
};

/** The year of a figure that shows one: of its ranking, or as it was chosen in its own frame. */
function yearOf({ chart, choices }: Pick<Figure, 'chart' | 'choices'>): number | null {
	if (chart?.kind === 'bars') return chart.model.year ?? null;
	const chosen = Number(choices.find(({ parameter }) => parameter === 'year')?.value);
	return Number.isInteger(chosen) && chosen > 0 ? chosen : null;
}

/** Those of a list of changes, as a comparison has them. */
const rowsOf = (rows: readonly { id: string }[], country: string, lookup: Lookup | null): string[] =>
	rows
		.filter(({ id }) => id !== country)
		.slice(0, MOST_PLACES)
		.map(({ id }) => (lookup && lookup.group(id) !== null ? `c:${id}` : id));

/** The files that a figure of one indicator has behind it. */
const FILE = /^api\/indicators\/(.+)\.csv$/;

/**
 * The address below the site's folder, `/explore/?…`; null for a figure that is made from no series of indicators
 * and of no flow (verdicts, tariffs).
 * @param shown country, comparison and years of the page that the figure stands on
 */
export function exploreOf(
	figure: Pick<Figure, 'chart' | 'file' | 'choices' | 'measures'>,
	shown: Carried,
	lookup: Lookup | null = null
): string | null {
	const { chart, file, measures } = figure;
	if (!chart) return null;
	const kind = (measures.length > 0 ? KINDS_OF_MEASURES : KINDS)[chart.kind];
	if (kind === undefined) return null;
	const own = FILE.exec(file)?.[1];
	const indicators =
		measures.length > 0
			? measures
			: chart.kind === 'multiples'
				? chart.model.cells.flatMap(({ href }) => /^\/indicators\/([^/]+)\/$/.exec(href ?? '')?.[1] ?? [])
				: own === undefined
					? []
					: [own];
	if (indicators.length === 0) return null;
	const { country, from, to } = shown;
	const compared = chart.kind === 'change' ? rowsOf(chart.model.rows, country, lookup) : shown.with;
	const state: ExploreState = {
		...initialOf(exploreCodec),
		...{ country, with: compared, from, to, year: yearOf(figure) },
		chart: kind,
		indicators: indicators.map(decodeURIComponent).slice(0, MOST_INDICATORS)
	};
	return `/explore/${format(exploreCodec, state, lookup)}`;
}
