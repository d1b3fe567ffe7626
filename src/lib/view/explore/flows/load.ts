/** What Explore fetches for a flow: what it is, and the files of the economy in focus and of those compared. */
import { isFlowAbout } from '../../../source/indicator-pack';
import type { SiteSource } from '../../../source/site';
import { sideOf } from '../../../state/base';
import type { ExploreState } from '../../../state/explore';
import type { Directory } from '../../../types';
import { placesOf } from '../places';
import { flowParts } from './parts';
import { flowViews } from './view';

/** What a flow is asked of: files by their names, and what an indicator is. */
export type FlowSource = Pick<SiteSource, 'packs' | 'indicator'>;

/** @throws Fault with a sentence for the reader when a file does not come */
export async function loadFlowViews(source: FlowSource, state: ExploreState, directory: Directory) {
	const [id = ''] = state.indicators ?? [];
	const { about } = await source.indicator(id);
	if (!isFlowAbout(about)) throw new Error(`“${id}” is no flow`);
	const economies = placesOf(state, directory).flatMap(({ id }) => {
		const { kind, code } = sideOf(directory, id);
		return kind === 'economy' ? [code] : [];
	});
	const flows = await Promise.all(
		[...new Set(economies)].map(async (iso3) => ({ iso3, ...(await flowParts(source.packs, about, iso3)) }))
	);
	return flowViews({ state, about, flows, directory });
}

/** What economies have of a flow, in words, before it is chosen. */
export async function flowCoverage(
	{ packs, indicator }: FlowSource,
	id: string,
	economies: readonly { iso3: string; name: string }[]
): Promise<string[]> {
	const { about } = await indicator(id);
	if (!isFlowAbout(about)) return [];
	const lines = await Promise.all(
		economies.map(async ({ iso3, name }) => {
			const { parts } = await flowParts(packs, about, iso3);
			const years = parts.flatMap(({ points }) => points.map(({ year }) => year));
			return years.length === 0
				? `${name}: none`
				: `${name}: ${parts.length} parts, ${Math.min(...years)} to ${Math.max(...years)}`;
		})
	);
	return [...lines, `${about.source.publisher}, ${about.unit}`];
}
