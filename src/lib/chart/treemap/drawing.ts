import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { treemapRows } from './rows';

/** Parts of a whole, as a page draws them. */
export const treemap: Drawing<'treemap'> = { kind: 'treemap', component: Chart, ...treemapRows };
