import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { listingRows } from './rows';

/** A table as a figure, as a page draws it. */
export const listing: Drawing<'listing'> = { kind: 'listing', component: Chart, ...listingRows };
