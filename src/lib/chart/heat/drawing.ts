import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { heatRowsOf } from './rows';

/** A map of statuses, as a page draws it. */
export const heat: Drawing<'heat'> = { kind: 'heat', component: Chart, ...heatRowsOf };
