/** Medians with their range, and ratios round by round. */
import { max, median, min } from 'd3-array';
import type { Sample } from '../measures/rounds';

export interface Middle {
	median: number;
	low: number;
	high: number;
	n: number;
}

/** @returns null where nothing was measured */
export function middle(values: readonly number[]): Middle | null {
	const at = median(values);
	return at === undefined ? null : { median: at, low: min(values)!, high: max(values)!, n: values.length };
}

export interface Where {
	profile: string;
	site: string;
	page: string;
}

const isAt = (sample: Sample, { profile, site, page }: Where) =>
	sample.profile === profile && sample.site === site && sample.page === page;

export const valuesOf = (samples: readonly Sample[], where: Where, name: string): Middle | null =>
	middle(samples.filter((sample) => isAt(sample, where)).flatMap(({ values }) => values[name] ?? []));

/**
 * One value over another, both of the same round.
 * @returns null where no round has both
 */
export function ratioOf(samples: readonly Sample[], of: Where, over: Where, name: string): Middle | null {
	const below = new Map(
		samples.filter((sample) => isAt(sample, over)).map(({ round, values }) => [round, values[name]])
	);
	return middle(
		samples
			.filter((sample) => isAt(sample, of))
			.flatMap(({ round, values }) => {
				const [up, down] = [values[name], below.get(round)];
				return up !== undefined && down ? [up / down] : [];
			})
	);
}
