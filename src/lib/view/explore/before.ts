/** What the choosers of Explore say before a choice is made; they draw nothing. */
import type { IndicatorAbout } from '../../source/indicator-pack';
import { siteSource } from '../../source/site';
import { isFlow } from '../../state/flow-measures';
import { isOwnSeries } from '../../state/own';
import type { ExploreState } from '../../state/explore';
import type { Directory } from '../../types';
import { economyOf } from '../names';
import type { ExploreSource } from './data';
import type { Suggestion } from './suggested';

/** What is said of an indicator before it is chosen. */
export interface Coverage {
	/** "Lesotho: 34 values, 1990 to 2023, newest 18.5 % (estimate)". */
	lines: string[];
	/** Others publish the same: why they differ, and which; null where nobody does. */
	tie: IndicatorAbout['tie'];
}

/** What the chosen have of an indicator, and who else publishes it. */
export async function loadCoverage(
	base: string,
	indicator: string,
	codes: readonly string[],
	directory: Directory,
	signal?: AbortSignal,
	own?: ExploreSource['own']
): Promise<Coverage> {
	if (isFlow(indicator)) {
		const { flowCoverage } = await import('./flows/load');
		const asked = codes.slice(0, 4).map((iso3) => ({ iso3, name: economyOf(directory, iso3).name }));
		return { lines: await flowCoverage(siteSource(base, signal), indicator, asked), tie: null };
	}
	const mine = own && isOwnSeries(indicator) ? own(indicator) : null;
	const [one, { coverageLines }] = await Promise.all([
		mine ?? siteSource(base, signal).indicator(indicator),
		import('./coverage')
	]);
	if (!one) return { lines: [], tie: null };
	const { about, all } = one;
	return { lines: coverageLines(about, all, codes, directory), tie: about.tie ?? null };
}

/**
 * Whom else to compare with, and why; worked out when it is asked for.
 * @param indicator the first of those chosen
 */
export async function loadSuggestions(
	base: string,
	{ state, indicator, directory }: { state: ExploreState; indicator: string; directory: Directory },
	signal?: AbortSignal,
	own?: ExploreSource['own']
): Promise<Suggestion[]> {
	const source = siteSource(base, signal);
	const [{ suggestions }, { neighbours }, similar, one] = await Promise.all([
		import('./suggested'),
		import('./neighbours'),
		source.similar(state.country),
		isFlow(indicator)
			? null
			: isOwnSeries(indicator)
				? (own?.(indicator) ?? null)
				: source.indicator(indicator)
	]);
	return suggestions({ state, one, directory, similar, neighbours });
}
