import type { StatusCounts, TrendWindow } from '../../assess/summary';
import { inList } from '../../format/list';

/**
 * "Of the 49 clauses, 14 have moved the right way in the last five years, 9 the wrong way, 6 are flat and 12 have
 * no open data." Every clause is counted once; what is zero is left out, the right and the wrong way are not.
 */
export function summary(counts: StatusCounts, window: TrendWindow): string {
	const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
	if (total === 0) return 'There are no clauses to count.';
	const when = window === 'recent' ? 'in the last five years' : 'since their data begin';
	const parts = [
		`${counts.better} ${counts.better === 1 ? 'has' : 'have'} moved the right way ${when}`,
		`${counts.worse} the wrong way`
	];
	const add = (count: number, one: string, many: string) => {
		if (count > 0) parts.push(`${count} ${count === 1 ? one : many}`);
	};
	const neither = counts.rising + counts.falling;
	add(counts.flat, 'is flat', 'are flat');
	add(neither, 'moves where neither way is better', 'move where neither way is better');
	add(counts['too-little-data'], 'has too little data to tell', 'have too little data to tell');
	add(counts['no-data'], 'has no open data', 'have no open data');
	return `Of the ${total} ${total === 1 ? 'clause' : 'clauses'}, ${inList(parts)}.`;
}
