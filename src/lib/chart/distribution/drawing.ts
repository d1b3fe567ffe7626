import type { Drawing } from '../drawing';
import Chart from './Chart.svelte';
import { distributionRows } from './rows';

/** All economies of one year along one axis, as a page draws them. */
export const distribution: Drawing<'distribution'> = {
	kind: 'distribution',
	component: Chart,
	...distributionRows
};
