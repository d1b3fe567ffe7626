import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { stackRows } from './rows';

/** Parts of a whole over years, as a page draws them. */
export const stack: Drawing<'stack'> = { kind: 'stack', component: Chart, ...stackRows };
