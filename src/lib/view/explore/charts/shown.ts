/** Economies of a chart of everybody as places of it: within the group and the thresholds that are asked for. */
import { shownEconomies, markOf, type Basis } from '../basis';
import { boundsOf, narrowed } from '../narrowed';
import type { Place } from '../places';

export interface Shown extends Pick<Place, 'id' | 'kind' | 'code' | 'label' | 'slot'> {
	isFocus: boolean;
}

export function economiesOf(basis: Basis): Shown[] {
	const [first] = basis.measures;
	const isWithin =
		first && boundsOf(basis).length > 0
			? new Set(narrowed(basis, first).within.map(({ iso3 }) => iso3))
			: null;
	return shownEconomies(basis)
		.filter(({ iso3 }) => isWithin?.has(iso3) ?? true)
		.map(({ iso3, name }) => {
			const { focus, slot } = markOf(basis.places, iso3);
			return {
				...{ id: iso3, kind: 'economy' as const, code: iso3, label: name, isFocus: focus === true },
				...(slot === undefined ? {} : { slot })
			};
		});
}
