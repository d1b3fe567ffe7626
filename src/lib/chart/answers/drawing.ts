import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { answersRows } from './rows';

/** Questions and their answers, as a page draws them. */
export const answers: Drawing<'answers'> = { kind: 'answers', component: Chart, ...answersRows };
