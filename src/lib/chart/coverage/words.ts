import type { CoverageModel } from '../model';

/** Each row in words: the most that there is in one year, and the years with anything. */
export const describeCoverage = ({ rows, years, counted }: CoverageModel): string =>
	rows
		.map(({ label, counts, reason }) => {
			const covered = years.filter((_, i) => (counts[i] ?? 0) > 0);
			if (covered.length === 0) return `${label}: ${reason ?? 'nothing.'}`;
			return `${label}: up to ${Math.max(...counts)} ${counted.toLowerCase()}, ${covered[0]} to ${covered.at(-1)}.`;
		})
		.join(' ');
