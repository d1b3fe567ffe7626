/** The measure of a clause that is weaker than its headline: "Weakest here". */
import { shareBetter } from '../../assess/severity';
import type { Views } from '../views';
import type { Lag } from './answers';
import { isPlaced, rowOf, type Measure } from './measures';

/** Who stands in the better half of a list is not weak in it. */
const LOWER_HALF = 0.5;

/** The part of the others in the list that is shown who do better; null without a place. */
function behindOf({ region, world }: Measure): number | null {
	const place = region ?? world;
	return place ? shareBetter(place) : null;
}

/**
 * Of each clause the worst of its measures that stands worse than the headline, both as a whole and by the place that is
 * shown, in the lower half of its list.
 * @param headlines of each clause that has one which can be judged
 */
export function lagsOf(
	measures: readonly Measure[],
	headlines: ReadonlyMap<string, Measure>,
	views: Views,
	region: string | null
): Record<string, Lag> {
	const worst = new Map<string, Measure>();
	for (const measure of measures.filter(isPlaced)) {
		const headline = headlines.get(measure.clause);
		const behind = behindOf(measure) ?? 0;
		const least = (worst.get(measure.clause) ?? headline)?.severity.score ?? 0;
		if (measure.severity.score <= least || behind < LOWER_HALF) continue;
		if (headline && behind <= (behindOf(headline) ?? 0)) continue;
		worst.set(measure.clause, measure);
	}
	return Object.fromEntries(
		[...worst].map(([clause, measure]) => {
			const { name, place, severity } = rowOf(measure, views, region);
			return [clause, { name, place, severity }];
		})
	);
}
