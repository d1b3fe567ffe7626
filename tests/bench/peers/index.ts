/** All peers, in the order in which they are visited. */
import { chartjs } from './chartjs';
import { echarts } from './echarts';
import { framework } from './framework';
import { layerchart } from './layerchart';
import { mosaic } from './mosaic';
import type { Peer } from './peer';
import { plot } from './plot';

export const PEERS: readonly Peer[] = [framework, plot, chartjs, echarts, layerchart, mosaic];
