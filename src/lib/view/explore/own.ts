/** Series of a reader's own tables in Explore: who is shown beside them, and what is said of them. */
import type { Chart } from '../../chart/kind';
import { OWN_SOURCE } from '../../figure/own';
import { isOwnPlace, isOwnSeries } from '../../state/own';
import type { ExploreState } from '../../state/explore';
import { inWindow, isPast } from '../../series/window';
import type { Directory } from '../../types';
import { notInThisBrowser, unknownIndicators } from '../../words/en/explore';
import type { Basis } from './basis';
import type { ExploreData } from './data';
import { MOST_LINES } from './fits';
import { drawnYears, spanWords } from './span';

export const isOwn = ({ source_id }: { source_id: string }): boolean => source_id === OWN_SOURCE;

/**
 * What a place of a reader's own table is called that has the name of an economy and was not taken for it: "Lesotho
 * (yours)". Under the bare name its values would be read as the economy's.
 */
export const ownNamesake = (name: string): string => `${name} (yours)`;

/**
 * The same question with the places of own tables known. Unless its reader chose others, they are drawn beside the
 * country in focus, as many as can be told apart.
 */
export function withOwn(state: ExploreState, data: Pick<ExploreData, 'places'>, known: Directory) {
	if (data.places.length === 0) return { state, directory: known };
	const names = new Set(known.economies.map(({ name }) => name));
	const places = data.places.map((place) => {
		const name = names.has(place.name) ? ownNamesake(place.name) : place.name;
		return { ...place, name, in_sentence: name };
	});
	return {
		state: { ...state, with: state.with ?? places.slice(0, MOST_LINES - 1).map(({ iso3 }) => iso3) },
		directory: { ...known, economies: [...known.economies, ...places] }
	};
}

/** Names of the own tables behind a figure; '' for none. */
export const ownTables = ({ indicators }: Pick<ExploreData, 'indicators'>): string =>
	[
		...new Set(indicators.filter(({ about }) => isOwn(about)).map(({ about }) => `“${about.source.dataset}”`))
	].join(' and ');

/** "Coverage (yours), 2019 to 2023: Maseru, Berea and 3 more"; of one year "Coverage (yours) in 2023". */
export function ownTitle(basis: Basis, isOfOneYear: boolean, chart: Chart | null): string {
	const { measures, places, state, year } = basis;
	const shown = places.filter((place) => measures.some((one) => inWindow(one.of(place), state).some(isPast)));
	const years = drawnYears(basis, chart);
	const names = measures.map(({ title, done }) => [title, ...done].join(', ')).join(' and ');
	if (isOfOneYear && year !== null) return `${names} in ${year}`;
	if (years.length === 0) return names;
	const who = shown.map(({ label }) => label);
	return `${names}${spanWords(years)}: ${
		who.length > 3 ? `${who.slice(0, 2).join(', ')} and ${who.length - 2} more` : who.join(', ')
	}`;
}

/** Sentences for ids that nothing here has. @param shown the indicator that is shown where there is no other */
export function unknownWords(ids: readonly string[], shown: string): string[] {
	const strange = ids.filter((id) => !isOwnSeries(id));
	return [
		...(strange.length > 0 ? [unknownIndicators(strange, shown)] : []),
		...(strange.length < ids.length ? [notInThisBrowser(shown)] : [])
	];
}

/** A row that is an economy leads to the same chart with it in focus; another place has no page. */
export const leads = (iso3: string): boolean => !isOwnPlace(iso3);
