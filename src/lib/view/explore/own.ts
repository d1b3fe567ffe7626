/** Series of a reader's own tables in Explore: who is shown beside them, and what is said of them. */
import { isOwnPlace, isOwnSeries } from '../../state/own';
import type { ExploreState } from '../../state/explore';
import { inWindow, isPast } from '../../series/window';
import type { Directory } from '../../types';
import { notInThisBrowser, unknownIndicators } from '../../words/en/explore';
import type { Basis } from './basis';
import type { ExploreData } from './data';
import { MOST_LINES } from './fits';

/** What stands in the place of a publisher's id. */
export const OWN_SOURCE = 'own';

export const isOwn = ({ source_id }: { source_id: string }): boolean => source_id === OWN_SOURCE;

/**
 * The same question with the places of own tables known. Unless its reader chose others, they are drawn beside the
 * country in focus, as many as can be told apart.
 */
export function withOwn(state: ExploreState, { places }: Pick<ExploreData, 'places'>, known: Directory) {
	if (places.length === 0) return { state, directory: known };
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
export function ownTitle({ measures, places, state, year }: Basis, isOfOneYear: boolean): string {
	const shown = places
		.map((place) => ({
			place,
			points: measures.flatMap((one) => inWindow(one.of(place), state).filter(isPast))
		}))
		.filter(({ points }) => points.length > 0);
	const years = shown.flatMap(({ points }) => points.map(({ year }) => year));
	const names = measures.map(({ title, done }) => [title, ...done].join(', ')).join(' and ');
	if (isOfOneYear && year !== null) return `${names} in ${year}`;
	if (years.length === 0) return names;
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const who = shown.map(({ place }) => place.label);
	return `${names}, ${first === last ? first : `${first} to ${last}`}: ${
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
