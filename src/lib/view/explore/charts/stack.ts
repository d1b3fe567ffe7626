import type { StackModel, StackPart } from '../../../chart/stack/model';
import { inWindow } from '../../../series/window';
import type { Basis, Modelled } from '../basis';

/** Parts of a sum over the years: several economies of one indicator, or several indicators of the focus. */
export function stackOf(
	{ state, places, measures }: Basis,
	form: StackModel['form']
): Modelled<StackModel> | null {
	const [first] = measures;
	const [focus] = places;
	if (!first || !focus) return null;
	const parts: StackPart[] =
		measures.length > 1
			? measures.map((one) => ({
					id: one.about.id,
					label: one.title,
					points: inWindow(one.of(focus), state)
				}))
			: places
					.filter(({ kind }) => kind === 'economy')
					.map((place) => ({ id: place.id, label: place.label, points: inWindow(first.of(place), state) }));
	return {
		model: {
			...first.measure,
			form,
			heading: measures.length > 1 ? 'Indicator' : 'Economy',
			parts: parts.filter(({ points }) => points.length > 0)
		},
		title:
			measures.length > 1 ? `${focus.label}: ${measures.map(({ title }) => title).join(', ')}` : first.title,
		notes: places.some(({ kind }) => kind === 'group')
			? ['Groups are not stacked: their members may be among the economies.']
			: []
	};
}
