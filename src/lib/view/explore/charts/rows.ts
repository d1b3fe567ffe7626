/** Whom a chart of the years of each shows: the chosen, or every member of the group that is asked for. */
import { economyId } from '../../../state/base';
import { shownEconomies, type Basis } from '../basis';
import { placeOf, type Place } from '../places';

/** @returns the country in focus first, then the chosen, then by name; who is not chosen is grey */
export function rowsOf(basis: Basis): readonly Place[] {
	const { state, places, directory } = basis;
	if (state.group === null) return places;
	const shown = new Set(shownEconomies(basis).map(({ iso3 }) => iso3));
	const chosen = places.filter(({ kind, code }) => kind === 'economy' && shown.has(code));
	const known = new Set(chosen.map(({ code }) => code));
	return [
		...chosen,
		...directory.economies
			.filter(({ iso3 }) => shown.has(iso3) && !known.has(iso3))
			.map(({ iso3 }): Place => ({ ...placeOf(directory, economyId(directory, iso3)), role: 'context' }))
			.sort((a, b) => (a.label < b.label ? -1 : 1))
	];
}
