import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { needRows } from './rows';

/** Need and aid, as a page draws them. */
export const need: Drawing<'need'> = { kind: 'need', component: Chart, ...needRows };
