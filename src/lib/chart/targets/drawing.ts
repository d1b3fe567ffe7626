import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { targetsRows } from './rows';

/** Targets, as a page draws them. */
export const targets: Drawing<'targets'> = { kind: 'targets', component: Chart, ...targetsRows };
