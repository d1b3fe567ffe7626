import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { coverageRows } from './rows';

/** How much there is of each row in each year, as a page draws it. */
export const coverage: Drawing<'coverage'> = { kind: 'coverage', component: Chart, ...coverageRows };
