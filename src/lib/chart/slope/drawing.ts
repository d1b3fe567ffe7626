import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { slopeRows } from './rows';

/** Two years joined by lines, as a page draws them. */
export const slope: Drawing<'slope'> = { kind: 'slope', component: Chart, ...slopeRows };
