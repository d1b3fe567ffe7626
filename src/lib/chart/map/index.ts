/** Maps, whole. */
import type { ChartKind } from '../kind';
import { mapRows } from './rows';
import { MAP_SAMPLES } from './samples';
import { mapSvg } from './svg';
import { describeMap } from './words';
import { loadWorld } from './world';

export const mapKind: ChartKind<'map'> = {
	kind: 'map',
	...mapRows,
	describe: describeMap,
	prepare: loadWorld,
	svg: mapSvg,
	samples: MAP_SAMPLES
};
