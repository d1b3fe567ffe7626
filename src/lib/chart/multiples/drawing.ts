import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { multiplesRowsOf } from './rows';

/** A grid of indicators, as a page draws it. */
export const multiples: Drawing<'multiples'> = { kind: 'multiples', component: Chart, ...multiplesRowsOf };
