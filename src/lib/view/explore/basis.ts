/** What every builder of a chart of Explore is handed. */
import type { Chart } from '../../chart/kind';
import type { ClassRule } from '../../chart/map/model';
import type { ScaleKind } from '../../chart/scale';
import { CHOSEN, exploreCodec, type ExploreState } from '../../state/explore';
import { format } from '../../state/codec';
import { DEFAULT_COUNTRY } from '../../state/fields';
import type { Origin, Point } from '../../series/point';
import { membersIn } from '../../series/members';
import { pointNearYear } from '../../series/rank';
import type { Directory } from '../../types';
import { economyOf, groupWords } from '../names';
import { THE_CHOSEN } from '../../words/en/explore';
import type { ExploreData } from './data';
import type { Measured } from './measured';
import type { Place } from './places';

/** Ends and classes of all years together. */
export interface Steady {
	/** Least and greatest value of all years of those that may be shown; null without any. */
	span(measure: Measured): [number, number] | null;
	/** Of a map. */
	classes(measure: Measured, rule: ClassRule, middle: number | undefined): ClassRule;
}

export interface Basis {
	state: ExploreState;
	data: ExploreData;
	directory: Directory;
	places: readonly Place[];
	/** One an indicator, in their order. */
	measures: readonly Measured[];
	/** Of charts of one year; null where nobody has a value. */
	year: number | null;
	/** Ends and classes that are the same in every year; null: those of the year. */
	steady: Steady | null;
}

/** A chart, and what is said of it beyond what is measured. */
export interface Built {
	chart: Chart;
	/** In place of the usual title. */
	title?: string;
	/** Under the title, behind what is measured: who is shown and in which order. */
	said?: string;
	/** Notes under the chart. */
	notes?: string[];
}

/** The same with a model alone, of a kind whose drawing is named elsewhere. */
export type Modelled<Model> = Omit<Built, 'chart'> & { model: Model };

/** What stands behind the country in the address of a state. */
const tails = new WeakMap<ExploreState, string>();

/** The same question with another country in focus, as a link of the page. */
export function focusLink(state: ExploreState, iso3: string): string {
	if (state.with?.some((id) => id.replace(/^c:/, '') === iso3)) {
		const others = state.with.filter((id) => id !== iso3);
		return format(exploreCodec, { ...state, country: iso3, with: others }) || '?';
	}
	// A map has two hundred: what they share is written once.
	let tail = tails.get(state);
	if (tail === undefined) {
		tail = format(exploreCodec, { ...state, country: DEFAULT_COUNTRY }).slice(1);
		tails.set(state, tail);
	}
	const own = iso3 === DEFAULT_COUNTRY ? '' : `country=${iso3}`;
	return `?${[own, tail].filter(Boolean).join('&')}`;
}

/** The members of a group in the year of the chart; all that it ever had where there is no such year. */
export function membersOf({ data, directory, places, year }: Basis, group: string): Set<string> {
	if (group === CHOSEN)
		return new Set(places.flatMap(({ kind, code }) => (kind === 'economy' ? [code] : [])));
	if (group === 'SIMILAR') return new Set(data.similar);
	const members = directory.groups.find(({ id }) => id === group)?.members ?? [];
	return new Set(year === null ? members.map(([iso3]) => iso3) : membersIn(members, year));
}

/**
 * Economies that charts of all show: everybody, or the members of the group asked for. A focus that is none of them is
 * not there: it would take a place among others.
 */
export function shownEconomies(basis: Basis): { iso3: string; name: string }[] {
	const { state, directory } = basis;
	if (state.group === null || state.group === 'WORLD') return directory.economies;
	const members = membersOf(basis, state.group);
	// The countries that are like it are a list without itself.
	if (state.group === 'SIMILAR') members.add(state.country);
	return directory.economies.filter(({ iso3 }) => members.has(iso3));
}

/** How those that such a chart shows are called: "SADC", "the countries chosen". */
export const wordsOfGroup = (directory: Directory, group: string): { label: string; inSentence: string } =>
	group === CHOSEN ? THE_CHOSEN : groupWords(directory, group);

/** The scale of an axis; what is said of a scatter's horizontal axis alone is said of no other. */
export const scaleOf = ({ scale }: Pick<ExploreState, 'scale'>, isAcross = false): ScaleKind =>
	scale !== 'log-x' ? scale : isAcross ? 'log' : 'linear';

/** Where all values of a chart of these are from: as published, or worked out here. */
export const originOf = (...measures: readonly Pick<Measured, 'done'>[]): Origin =>
	measures.every(({ done }) => done.length === 0) ? 'observed' : 'computed';

/** The scale of lines; nothing where it is linear. */
export function powersOf(state: ExploreState): { scale?: Exclude<ScaleKind, 'linear'> } {
	const scale = scaleOf(state);
	return scale === 'linear' ? {} : { scale };
}

/** How an economy of such a chart is marked: the focus, or a chosen one in its colour. */
export function markOf(places: readonly Place[], iso3: string): { focus?: true; slot?: 0 | 1 | 2 | 3 | 4 } {
	const place = places.find(({ kind, code }) => kind === 'economy' && code === iso3);
	if (place?.role === 'focus') return { focus: true };
	return place?.slot === undefined ? {} : { slot: place.slot };
}

/** Everybody who has a value near the year, in the order of the directory. */
export function near(basis: Basis, measure: Measured): { iso3: string; name: string; point: Point }[] {
	const { year } = basis;
	if (year === null) return [];
	const all = measure.all();
	return shownEconomies(basis).flatMap(({ iso3, name }) => {
		const point = pointNearYear(all.get(iso3) ?? [], year);
		return point ? [{ iso3, name, point }] : [];
	});
}

/** Whether the focus is not among those that such a chart shows. */
export const isOutside = (basis: Basis): boolean =>
	!shownEconomies(basis).some(({ iso3 }) => iso3 === basis.state.country);

export const nameOf = (directory: Directory, iso3: string): string => economyOf(directory, iso3).name;
