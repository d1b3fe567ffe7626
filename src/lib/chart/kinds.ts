/** Every kind of chart, whole: images, the gallery and the tests run over this list, so that no kind can be left out. */
import { answersKind } from './answers';
import { barsKind } from './bars';
import { changeKind } from './change';
import { coverageKind } from './coverage';
import { distributionKind } from './distribution';
import { dumbbellKind } from './dumbbell';
import { fanKind } from './fan';
import { flowKind } from './flow';
import { heatKind } from './heat';
import type { Chart, ChartKind, Kind } from './kind';
import { lineKind } from './line';
import { listingKind } from './listing';
import { mapKind } from './map';
import { multiplesKind } from './multiples';
import { needKind } from './need';
import { scatterKind } from './scatter';
import { slopeKind } from './slope';
import { sparkKind } from './spark';
import { stackKind } from './stack';
import { targetsKind } from './targets';
import { timelineKind } from './timeline';
import { treemapKind } from './treemap';

export const KINDS: { [K in Kind]: ChartKind<K> } = {
	line: lineKind,
	bars: barsKind,
	treemap: treemapKind,
	flow: flowKind,
	timeline: timelineKind,
	spark: sparkKind,
	change: changeKind,
	coverage: coverageKind,
	answers: answersKind,
	listing: listingKind,
	need: needKind,
	heat: heatKind,
	targets: targetsKind,
	multiples: multiplesKind,
	fan: fanKind,
	map: mapKind,
	scatter: scatterKind,
	stack: stackKind,
	slope: slopeKind,
	dumbbell: dumbbellKind,
	distribution: distributionKind
};

/** A chart with its kind, so that one can be asked about the other. */
export function withKind<T>(chart: Chart, ask: <K extends Kind>(kind: ChartKind<K>, model: never) => T): T {
	return ask(KINDS[chart.kind] as ChartKind, chart.model as never);
}
