/** The values of an indicator as a chart asks for them: of any economy or group, worked out as the address says. */
import { median } from 'd3-array';
import type { Measure } from '../../chart/model';
import { pointsOf, groupPoints } from '../../series/decode';
import { groupLine, type FilledValues } from '../../series/group-line';
import { membersIn } from '../../series/members';
import type { Point } from '../../series/point';
import { changeOver, growthOver } from '../../series/transform/change-over';
import { difference } from '../../series/transform/difference';
import { firstSharedYear, indexToYear } from '../../series/transform/index-to-year';
import { movingAverage } from '../../series/transform/moving-average';
import { perPerson } from '../../series/transform/per-person';
import { shareOf } from '../../series/transform/share-of';
import { inWindow, isPast } from '../../series/window';
import type { OneIndicator } from '../../source/site';
import type { ExploreState } from '../../state/explore';
import type { Transform } from '../../state/transforms';
import type { Aggregate, Directory, UnitKind } from '../../types';
import { refusalWords, transformUnit, transformWords } from '../../words/en/transforms';
import { filledOf } from '../indicator';
import type { ExploreData } from './data';
import { placeOf, type Place } from './places';

type Who = Pick<Place, 'kind' | 'code'>;

/** One indicator, worked out. */
export interface Measured {
	about: OneIndicator['about'];
	measure: Measure;
	/** "Under-five mortality, index, 2000 = 100". */
	title: string;
	/** What was done to the values, in words; none: they are as published. */
	done: string[];
	/** What was asked for and makes no sense, in sentences. */
	refused: string[];
	/** Whether values make sense as a sum. */
	adds: boolean;
	/** Sorted by year; what is to come is in it, marked by its nature. */
	of(who: Who): Point[];
	/** Past points of every economy that has any. */
	all(): Map<string, Point[]>;
}

const AMOUNTS: readonly UnitKind[] = ['count', 'usd', 'ppp', 'quantity'];

export interface MeasuringBasis {
	data: ExploreData;
	directory: Directory;
	state: ExploreState;
	places: readonly Place[];
}

export function measured(one: OneIndicator, basis: MeasuringBasis): Measured {
	const { about } = one;
	const adds = about.aggregate === 'sum' && AMOUNTS.includes(about.unit_kind);
	let value = published(one, basis);
	for (const transform of basis.state.transform) value = applied(value, transform, basis);
	return { ...value, adds: adds && value.adds, of: kept(value.of) };
}

/** Answers are remembered: a chart asks for the same places more than once. */
function kept(of: (who: Who) => Point[]): (who: Who) => Point[] {
	const known = new Map<string, Point[]>();
	return (who) => {
		const key = `${who.kind} ${who.code}`;
		const points = known.get(key) ?? of(who);
		known.set(key, points);
		return points;
	};
}

const membersOf = (directory: Directory, similar: readonly string[], group: string) => {
	const members = directory.groups.find(({ id }) => id === group)?.members ?? [];
	return (year: number) => (group === 'SIMILAR' ? [...similar] : membersIn(members, year));
};

/** A group's line, worked out from its members' past values. */
function groupOf(
	all: () => Map<string, Point[]>,
	aggregate: Aggregate,
	{ data, directory }: MeasuringBasis
): (group: string) => Point[] {
	let filled: FilledValues | null | undefined;
	return (group) => {
		filled ??= filledOf(all());
		if (!filled) return [];
		const people =
			data.population && aggregate === 'mean-population' ? filledOf(pastOf(data.population)) : null;
		return groupPoints(groupLine(filled, membersOf(directory, data.similar, group), aggregate, people));
	};
}

const pasts = new WeakMap<OneIndicator['all'], Map<string, Point[]>>();

/** Past points of every economy; worked out once for a file. */
function pastOf({ all }: OneIndicator): Map<string, Point[]> {
	let past = pasts.get(all);
	if (!past) {
		past = new Map(Object.entries(all).map(([iso3, series]) => [iso3, pointsOf(series).filter(isPast)]));
		pasts.set(all, past);
	}
	return past;
}

function published(one: OneIndicator, basis: MeasuringBasis): Measured {
	const { about } = one;
	const all = () => pastOf(one);
	const group = groupOf(all, about.aggregate, basis);
	return {
		about,
		measure: { unit: about.unit, unitKind: about.unit_kind, decimals: about.decimals },
		title: about.short_title,
		done: [],
		refused: [],
		adds: true,
		of: ({ kind, code }) => (kind === 'group' ? group(code) : pointsOf(one.all[code])),
		all
	};
}

/** The same for every economy, by a function of points. */
function mapped(value: Measured, change: (points: Point[]) => Point[]): Pick<Measured, 'of' | 'all'> {
	let all: Map<string, Point[]> | undefined;
	return {
		of: (who) => change(value.of(who)),
		all: () => (all ??= new Map([...value.all()].map(([iso3, points]) => [iso3, change(points)])))
	};
}

function applied(value: Measured, transform: Transform, basis: MeasuringBasis): Measured {
	const { data, directory, state, places } = basis;
	const { about, measure } = value;
	const refused = (why: Parameters<typeof refusalWords>[1]): Measured => ({
		...value,
		refused: [...value.refused, refusalWords(transform.kind, why, about.short_title, measure.unit)]
	});
	const kind = measure.unitKind;
	const isAmount = about.aggregate === 'sum' && AMOUNTS.includes(about.unit_kind) && value.adds;
	if (kind === 'binary' || kind === 'level') return refused('no-number');
	const whose = 'of' in transform ? placeOf(directory, transform.of ?? 'WORLD') : null;
	const unit = (shown: Transform, also: { per?: number } = {}) =>
		transformUnit(shown, measure.unit, kind, { ...also, whose: whose?.inSentence ?? '' });
	const next = (
		part: Pick<Measured, 'of' | 'all'>,
		shown: Transform,
		made: Partial<Measure>,
		adds: boolean,
		per = 1
	) => ({
		...value,
		...part,
		adds,
		measure: { ...measure, unit: unit(shown, { per }), ...made },
		done: [...value.done, transformWords(shown, { per, whose: whose?.inSentence ?? '' })]
	});
	switch (transform.kind) {
		case 'index': {
			if (kind === 'score') return refused('below-zero');
			const chosen = places.map((place) => inWindow(value.of(place), state));
			const year = transform.year ?? firstSharedYear(chosen);
			if (year === null) return refused('no-shared-year');
			return next(
				mapped(value, (points) => indexToYear(points, year)),
				{ kind: 'index', year },
				{ unitKind: 'quantity', decimals: 1 },
				false
			);
		}
		case 'person': {
			if (!isAmount || about.id === 'SP.POP.TOTL' || !data.population) return refused('no-amount');
			const people = measured(data.population, { ...basis, state: { ...state, transform: [] } });
			const per = about.unit_kind === 'count' || about.unit_kind === 'quantity' ? 1000 : 1;
			const of = (who: Who) => perPerson(value.of(who), people.of(who), per);
			const all = () =>
				new Map([...value.all().keys()].map((code) => [code, of({ kind: 'economy', code }).filter(isPast)]));
			return next(
				{ of, all },
				transform,
				{ decimals: decimalsFor(all), unitKind: per === 1 ? measure.unitKind : 'per' },
				false,
				per
			);
		}
		case 'share': {
			if (!isAmount) return refused('no-sum');
			const total = groupOf(value.all, 'sum', basis)(whose?.code ?? 'WORLD');
			if (total.length === 0) return refused('no-total');
			return next(
				mapped(value, (points) => shareOf(points, total)),
				transform,
				{ unitKind: 'share', decimals: 2 },
				false
			);
		}
		case 'minus': {
			const other = whose ? value.of(whose) : [];
			if (other.length === 0) return refused('no-other');
			return next(
				mapped(value, (points) => difference(points, other)),
				transform,
				{ unitKind: 'score' },
				false
			);
		}
		case 'change':
			return next(
				mapped(value, (points) => changeOver(points, transform.years)),
				transform,
				{ unitKind: 'score' },
				false
			);
		case 'growth':
			if (kind === 'score') return refused('below-zero');
			return next(
				mapped(value, (points) => growthOver(points, transform.years)),
				transform,
				{ unitKind: 'percent', decimals: 1 },
				false
			);
		case 'mean':
			return next(
				mapped(value, (points) => movingAverage(points, transform.years)),
				transform,
				{ decimals: Math.max(1, measure.decimals) },
				value.adds
			);
	}
}

/** Three digits of a value in the middle. */
function decimalsFor(all: () => Map<string, Point[]>): number {
	const last = [...all().values()].flatMap((points) => Math.abs(points.at(-1)?.value ?? 0) || []);
	const middle = median(last) ?? 1;
	return Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(middle))));
}
