/** Everything on the page of Explore for an address: its figure, what else fits, and what was read otherwise. */
import type { Chart } from '../../chart/kind';
import { findingOf } from '../../assess/finding';
import { figure, type Figure } from '../../figure/figure';
import { inWindow } from '../../series/window';
import { CHOSEN, type ExploreKind, type ExploreState } from '../../state/explore';
import type { IndicatorAbout } from '../../source/indicator-pack';
import type { Directory } from '../../types';
import { english } from '../../words/en';
import { insteadWords, notAMember, ownNote, SCALE_WORDS, together } from '../../words/en/explore';
import { NOT_NARROWED } from '../../words/en/narrowed';
import { rankingYear, rankingYears } from '../indicator';
import { measured as inUnit } from '../line-model';
import { isOutside, scaleOf, wordsOfGroup, type Basis } from './basis';
import { OF_ONE_YEAR, type ExploreData } from './data';
import { fitting, NEEDS, offersOf, type Asked, type Fitting, type Offers } from './fits';
import { BUILDERS, DRAWN } from './kinds';
import { measured, type Measured } from './measured';
import { leads, ownTables, ownTitle, unknownWords, withOwn } from './own';
import { placesOf, type Place } from './places';
import { drawnYears, spanWords } from './span';
import { steadyOf } from './steady';

export interface ExploreView {
	figure: Figure;
	fitting: Fitting;
	offers: Offers;
	/** What the chosen indicators are. */
	about: IndicatorAbout[];
	/** What values are limited by and that is not shown. */
	aside: IndicatorAbout[];
	places: Place[];
	/** What the dots of a scatter are sized by, where that is not how many people there are. */
	sized: string | null;
	/** Places of the reader's own tables, which can be chosen too. */
	ownPlaces: { id: string; label: string }[];
	/** Years that a chart of one year can show, newest first, and the one it shows; null for other charts. */
	years: number[];
	year: number | null;
	/** What was changed or left out of what the address asks, in sentences. */
	changed: string[];
}

/** Everything that is worked out of what was fetched for this address. */
export function workedOut(asks: ExploreState, data: ExploreData, known: Directory) {
	const { state: own, directory } = withOwn(asks, data, known);
	const places = placesOf(own, directory);
	// One country alone is no list of those chosen.
	const isAlone = own.group === CHOSEN && places.filter(({ kind }) => kind === 'economy').length < 2;
	const state = isAlone ? { ...own, group: null } : own;
	const measures = data.indicators.map((one) => measured(one, { data, directory, state, places }));
	const pasts = measures[0]?.all() ?? new Map<string, never[]>();
	const windowed = new Map([...pasts].map(([iso3, points]) => [iso3, inWindow(points, state)]));
	const year = state.year ?? rankingYear(windowed);
	const asked = askedOf(state, places, measures, [...windowed.keys()]);
	const found = fitting(asked, state.chart, DRAWN);
	const plain: Basis = { state, data, directory, places, measures, year, steady: null };
	const basis = state.steady === 'on' ? { ...plain, steady: steadyOf(plain) } : plain;
	return { basis, found, years: OF_ONE_YEAR.includes(found.kind) ? rankingYears(windowed) : [] };
}

/** Worked out from what was fetched for this address. */
export function exploreView(asks: ExploreState, data: ExploreData, known: Directory): ExploreView {
	const { basis, found, years } = workedOut(asks, data, known);
	return viewOf(basis, found, years);
}

/** The views of what was worked out. */
export function viewOf(basis: Basis, found: Fitting, years: number[]): ExploreView {
	const { state, data, places, measures, year } = basis;
	const isOfOneYear = OF_ONE_YEAR.includes(found.kind);
	return {
		figure: figureOf(basis, found.kind),
		fitting: found,
		offers: offersOf(found.kind, isOfOneYear && year !== null),
		about: data.indicators.map(({ about }) => about),
		aside: data.others.map(({ about }) => about),
		places: [...places],
		sized: data.size?.about.short_title ?? null,
		ownPlaces: data.places.map(({ iso3: id, name: label }) => ({ id, label })),
		years,
		year: isOfOneYear ? year : null,
		changed: [
			...unknownWords(data.unknown, measures[0]?.about.short_title ?? ''),
			...(found.instead ? [insteadWords(found.instead.of, found.instead.because, found.kind)] : []),
			...new Set(measures.flatMap(({ refused }) => refused)),
			...(isNarrowed(state) && !NEEDS[found.kind].narrows ? [NOT_NARROWED] : [])
		]
	};
}

const isNarrowed = ({ above, below, order, limit }: ExploreState): boolean =>
	[above, below, order, limit].some((one) => one !== null);

function askedOf(
	state: ExploreState,
	places: readonly Place[],
	measures: readonly Measured[],
	everyone: readonly string[]
): Asked {
	const own = places.map((place) => measures.map((one) => inWindow(one.of(place), state)));
	const all = own.flat(2);
	const years = new Set(all.map(({ year }) => year)).size;
	return {
		years: state.year !== null && state.chart === null ? Math.min(1, years) : years,
		places: own.filter((series) => series.some((points) => points.length > 0)).length,
		everyone: everyone.length,
		measures: measures.length,
		adds: measures.every(({ adds }) => adds),
		belowZero: all.some(({ value }) => value < 0),
		onMap: everyone.some(leads),
		oneUnit: new Set(measures.map(({ measure }) => measure.unit)).size < 2
	};
}

/** "Under-five mortality (per 1,000 live births), as the mean of the 5 years up to each. Logarithmic scale." */
function measureOf({ state, measures }: Basis, kind: ExploreKind, who: string): string {
	const said = measures.map(({ about, measure, done }) =>
		[
			done.length > 0 ? `${about.title} (${about.unit})` : inUnit({ title: about.title, unit: measure.unit }),
			...done
		].join(', ')
	);
	const scale = NEEDS[kind].scale === 'said' ? SCALE_WORDS[scaleOf(state)] : '';
	return [said.join('; '), scale, who].filter(Boolean).join('. ');
}

/** The figure of one kind. */
export function figureOf(basis: Basis, kind: ExploreKind): Figure {
	const { data, places, measures, state } = basis;
	const built = BUILDERS[kind]?.(basis) ?? null;
	const chart = built?.chart ?? null;
	const [first] = measures;
	const isPlain = measures.every(({ done }) => done.length === 0);
	const own = ownTables(data);
	const title =
		built?.title ??
		(own !== ''
			? ownTitle(basis, OF_ONE_YEAR.includes(kind), chart)
			: measures.length === 1 && isPlain
				? findingTitle(basis)
				: plainTitle(basis, chart));
	// Members of a group in rows of their own stand without its line.
	const isOfMembers = state.group !== null && (kind === 'heat' || kind === 'multiples');
	const groups =
		OF_ONE_YEAR.includes(kind) || isOfMembers ? [] : places.filter((place) => place.kind === 'group');
	return figure({
		id: 'explore',
		title,
		own,
		measure: measureOf(basis, kind, built?.said ?? ''),
		chart,
		none: `No economy has a value of this${state.from === null && state.to === null ? '' : ' in these years'}.`,
		filename: ['explore', ...measures.map(({ about }) => about.id), kind].join('-'),
		method: '/methods/#findings',
		file:
			isPlain && own === '' && first && measures.length === 1
				? `api/indicators/${encodeURIComponent(first.about.id)}.csv`
				: '',
		sources: data.indicators.map(({ about }) => about.source),
		notes: [
			own !== '' && ownNote(own),
			...(built?.notes ?? []),
			OF_ONE_YEAR.includes(kind) && isOutside(basis)
				? notAMember(places[0]?.inSentence ?? '', wordsOfGroup(basis.directory, state.group ?? '').inSentence)
				: null,
			...(groups.length > 0 && first
				? [
						`${groups.map(({ label }) => label).join(', ')}: ${english.aggregate(first.about.aggregate)} of the members of each year, in years in which enough of them have data.`
					]
				: []),
			...(isPlain
				? []
				: ['Worked out here from the publisher’s values; the downloads mark each as computed.']),
			...data.indicators.map(({ about }) => about.notes)
		]
	});
}

/** "In Lesotho, under-five mortality has fallen since 2005 …" */
function findingTitle({ data, places, state }: Basis): string {
	const [one] = data.indicators;
	const [focus] = places;
	if (!one || !focus) return '';
	return english.finding(
		findingOf({
			indicator: one.about,
			series: one.all[focus.code],
			economy: focus.inSentence,
			newestYear: one.about.last_year,
			from: state.from ?? undefined,
			to: state.to ?? undefined
		})
	);
}

/** "Under-five mortality, 1990 to 2024: Lesotho, SADC and 3 more": what is shown where no rule finds a sentence. */
function plainTitle(basis: Basis, chart: Chart | null): string {
	const { measures, places } = basis;
	const span = spanWords(drawnYears(basis, chart));
	const done = measures[0]?.done ?? [];
	// Publishers of the same are told apart at their lines.
	const names = together([...new Set(measures.map(({ about }) => about.short_title))]);
	return `${[names, ...done].join(', ')}${span}: ${places[0]?.label ?? ''}`;
}
