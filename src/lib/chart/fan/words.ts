import { shortValue } from '../text';
import { startOf } from './lines';
import type { FanModel } from './model';

/** The fan in words: where it begins and ends, what is asked, and each history named. */
export function describeFan(model: FanModel): string {
	const { own, fan, histories, target } = model;
	const last = fan.at(-1);
	const now = own.points.at(-1);
	const said = [
		now ? `${own.label}: ${shortValue(now.value, model)} in ${startOf(model)}.` : '',
		last
			? `${last.after} years after standing there: one in ten below ${shortValue(last.low, model)}, half below ${shortValue(last.middle, model)}, nine in ten below ${shortValue(last.high, model)}.`
			: '',
		`${target.label}.`,
		...histories.map(({ label, start, values }) => {
			const to = values.at(-1);
			const ends = [values[0], to].map((value) => (value == null ? 'no value' : shortValue(value, model)));
			return `${label}: ${ends[0]} in ${start}, ${ends[1]} in ${start + values.length - 1}.`;
		})
	];
	return said.filter(Boolean).join(' ');
}
