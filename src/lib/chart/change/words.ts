import type { ImproverModel } from '../model';
import { shortValue } from '../text';

/** Each economy in words: from what in which year to what. */
export const describeChange = (model: ImproverModel): string =>
	model.rows
		.map(
			({ label, from, to }) =>
				`${label}: ${shortValue(from.value, model)} in ${from.year}, ${shortValue(to.value, model)} in ${to.year}.`
		)
		.join(' ');
