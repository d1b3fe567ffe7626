/** What is covered and what is not. Made-up data. */
import type { Sample } from '../kind';
import type { CoverageModel } from '../model';

const COVERAGE: CoverageModel = {
	years: Array.from({ length: 36 }, (_, i) => 1990 + i),
	counted: 'Indicators',
	rowHeading: 'Clause',
	rows: [
		{ id: 'hiv', label: 'HIV and AIDS', start: 1990, most: 9 },
		{ id: 'food', label: 'Food security and self-sufficiency in production', start: 2000, most: 5 },
		{ id: 'fdi', label: 'Foreign direct investment', start: 1990, most: 2 },
		{ id: 'law', label: 'Respect for international law', start: 2100, most: 0 },
		{ id: 'migration', label: 'Migration and the diaspora', start: 2005, most: 3 }
	].map(({ id, label, start, most }) => ({
		id,
		label,
		counts: Array.from({ length: 36 }, (_, i) =>
			1990 + i < start
				? 0
				: Math.max(0, Math.round(most * (0.35 + (0.65 * i) / 30)) - (i > 33 ? most - 1 : 0))
		),
		...(most === 0 ? { reason: 'No open data measure it.' } : {})
	}))
};

export const COVERAGE_SAMPLES: readonly Sample<CoverageModel>[] = [
	{
		id: 'coverage',
		title: 'What is covered and what is not',
		measure: 'Indicators with a value, by clause and year',
		model: COVERAGE
	}
];
