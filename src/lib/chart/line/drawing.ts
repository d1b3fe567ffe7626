import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { lineRowsOf } from './rows';

/** Lines over years, as a page draws them. */
export const line: Drawing<'line'> = { kind: 'line', component: Chart, ...lineRowsOf };
