import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { changeRows } from './rows';

/** From where to where each economy came, as a page draws it. */
export const change: Drawing<'change'> = { kind: 'change', component: Chart, ...changeRows };
