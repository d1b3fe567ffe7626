import type { ChartKind } from '../kind';
import { describeCoverage } from './words';
import { coverageRows } from './rows';
import { COVERAGE_SAMPLES } from './samples';
import { coverageSvg } from './svg';

export const coverageKind: ChartKind<'coverage'> = {
	kind: 'coverage',
	...coverageRows,
	describe: describeCoverage,
	svg: coverageSvg,
	samples: COVERAGE_SAMPLES
};
