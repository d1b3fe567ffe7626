import type { Point } from '../point';
import { byYear, computedFrom } from './computed';

/**
 * An amount per head: v(t) / people(t), times `per` (1,000 for counts of things). A year without a population, or with
 * none living there, has no value.
 * @param people whole persons by year
 */
export function perPerson(points: readonly Point[], people: readonly Point[], per = 1): Point[] {
	const living = byYear(people);
	return points.flatMap((point) => {
		const many = living.get(point.year) ?? 0;
		return many > 0 ? [computedFrom(point, (per * point.value) / many)] : [];
	});
}
