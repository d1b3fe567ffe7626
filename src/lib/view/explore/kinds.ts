/** Kinds that Explore draws, and who builds each. A new one is a line here and one in page/explore/drawings.ts. */
import type { ExploreKind } from '../../state/explore';
import type { Basis, Built } from './basis';
import { barsChart } from './charts/bars';
import { lineChart } from './charts/line';
import { multiplesChart } from './charts/multiples';
import { allTable, yearsTable } from './charts/tables';
import { twoYearsChart } from './charts/two-years';

export const BUILDERS: Readonly<Partial<Record<ExploreKind, (basis: Basis) => Built | null>>> = {
	line: lineChart,
	bars: barsChart,
	change: twoYearsChart,
	multiples: multiplesChart,
	heat: yearsTable,
	table: allTable
};

export const DRAWN = Object.keys(BUILDERS) as ExploreKind[];
