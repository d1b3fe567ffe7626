import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { dumbbellRows } from './rows';

/** Two years on one axis, as a page draws them. */
export const dumbbell: Drawing<'dumbbell'> = { kind: 'dumbbell', component: Chart, ...dumbbellRows };
