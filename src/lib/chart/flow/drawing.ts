import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { flowRows } from './rows';

/** Amounts from left to right, as a page draws them. */
export const flow: Drawing<'flow'> = { kind: 'flow', component: Chart, ...flowRows };
