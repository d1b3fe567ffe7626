import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { mapRows } from './rows';

/** One year on a map of the world, as a page draws it. */
export const map: Drawing<'map'> = { kind: 'map', component: Chart, ...mapRows };
