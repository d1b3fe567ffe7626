import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { sparkRows } from './rows';

/** The course of a series in small, as a page draws it. */
export const spark: Drawing<'spark'> = { kind: 'spark', component: Chart, ...sparkRows };
