import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { scatterRows } from './rows';

/** Two measures against each other, as a page draws them. */
export const scatter: Drawing<'scatter'> = { kind: 'scatter', component: Chart, ...scatterRows };
