/** A table as a figure, whole. */
import type { ChartKind } from '../kind';
import { listingRows } from './rows';
import { LISTING_SAMPLES } from './samples';
import { listingSvg } from './svg';
import { describeListing } from './words';

export const listingKind: ChartKind<'listing'> = {
	kind: 'listing',
	...listingRows,
	describe: describeListing,
	svg: listingSvg,
	samples: LISTING_SAMPLES
};
