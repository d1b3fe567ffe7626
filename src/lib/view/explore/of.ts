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
 * (verdicts, aid, trade).
 * @param shown country, comparison and years of the page that the figure stands on
 */
export function exploreOf(
	figure: Pick<Figure, 'chart' | 'file' | 'choices'>,
	shown: Carried,
	lookup: Lookup | null = null
): string | null {
	const { chart, file } = figure;
	if (!chart) return null;
	const kind = KINDS[chart.kind];
	if (kind === undefined) return null;
	const own = FILE.exec(file)?.[1];
	const indicators =
		chart.kind === 'multiples'
			? chart.model.cells.flatMap(({ href }) => /^\/indicators\/([^/]+)\/$/.exec(href ?? '')?.[1] ?? [])
			: own === undefined
				? []
				: [own];
	if (indicators.length === 0) return null;
	const year = chart.kind === 'bars' ? (chart.model.year ?? null) : null;
	const { country, from, to } = shown;
	const compared = chart.kind === 'change' ? rowsOf(chart.model.rows, country, lookup) : shown.with;
	const state: ExploreState = {
		...initialOf(exploreCodec),
		...{ country, with: compared, from, to, year },
		chart: kind,
		indicators: indicators.map(decodeURIComponent).slice(0, MOST_INDICATORS)
	};
	return `/explore/${format(exploreCodec, state, lookup)}`;
}
