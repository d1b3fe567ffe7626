/** Kinds that Explore draws, and who builds each. A new one is a line here and one in page/explore/drawings.ts. */
import type { ExploreKind } from '../../state/explore';
import type { Basis, Built, Modelled } from './basis';
import type { Chart, Kind, Models } from '../../chart/kind';
import { barsChart } from './charts/bars';
import { lineChart } from './charts/line';
import { multiplesChart } from './charts/multiples';
import { stackOf } from './charts/stack';
import { allTable, yearsTable } from './charts/tables';
import { twoYearsChart } from './charts/two-years';
import { distributionOf, mapOf, scatterOf } from './charts/world';

/** A model with the name of its kind. */
const drawnAs = <K extends Kind>(kind: K, built: Modelled<Models[K]> | null): Built | null => {
	if (!built) return null;
	const { model, ...said } = built;
	return { ...said, chart: { kind, model } as unknown as Chart };
};

export const BUILDERS: Readonly<Partial<Record<ExploreKind, (basis: Basis) => Built | null>>> = {
	line: lineChart,
	bars: barsChart,
	map: (basis) => drawnAs('map', mapOf(basis)),
	scatter: (basis) => drawnAs('scatter', scatterOf(basis)),
	distribution: (basis) => drawnAs('distribution', distributionOf(basis)),
	slope: (basis) => twoYearsChart(basis, 'slope'),
	dumbbell: (basis) => twoYearsChart(basis, 'dumbbell'),
	change: (basis) => twoYearsChart(basis, 'change'),
	area: (basis) => drawnAs('stack', stackOf(basis, 'area')),
	stacked: (basis) => drawnAs('stack', stackOf(basis, 'bars')),
	multiples: multiplesChart,
	heat: yearsTable,
	table: allTable
};

export const DRAWN = Object.keys(BUILDERS) as ExploreKind[];
