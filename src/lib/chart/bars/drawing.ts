import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { barsRows } from './rows';

/** Bars, ranked or not, as a page draws them. */
export const bars: Drawing<'bars'> = { kind: 'bars', component: Chart, ...barsRows };
