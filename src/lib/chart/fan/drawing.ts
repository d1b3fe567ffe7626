import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { fanRowsOf } from './rows';

/** Histories of others from where one stands, as a page draws them. */
export const fan: Drawing<'fan'> = { kind: 'fan', component: Chart, ...fanRowsOf };
