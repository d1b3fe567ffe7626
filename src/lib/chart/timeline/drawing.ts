import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { timelineRows } from './rows';

/** Steps on the years of a series, as a page draws it. */
export const timeline: Drawing<'timeline'> = { kind: 'timeline', component: Chart, ...timelineRows };
