/** The address of Explore that asks what a figure shows, for a frame: on the page of Explore its own. */
import { exploreOf } from '../../view/explore/of';
import type { Taken } from '../../take/taken';
import { pageAddress } from '../address.svelte';

/** "/explore/?…"; null for a figure that Explore does not draw. */
export function exploredOf({ figure, address, site }: Taken): string | null {
	const here = new URL(address);
	if (here.pathname === new URL('explore/', site).pathname && figure.id === 'explore')
		return `/explore/${here.search}`;
	return exploreOf(figure, pageAddress.current, pageAddress.lookup);
}
