/** All economies of one year: on a map, along an axis, against another measure. */
import type { DistributionModel } from '../../../chart/distribution/model';
import type { ClassRule, MapModel } from '../../../chart/map/model';
import type { ScatterAxis, ScatterDot, ScatterModel, ScatterPoint } from '../../../chart/scatter/model';
import type { Point } from '../../../series/point';
import { pointNearYear } from '../../../series/rank';
import type { Directory } from '../../../types';
import {
	focusLink,
	markOf,
	membersOf,
	originOf,
	scaleOf,
	shownEconomies,
	wordsOfGroup,
	type Basis,
	type Modelled
} from '../basis';
import { relationTitle, spreadTitle, withinSentence, yearTitle } from '../finding';
import { measured, type Measured } from '../measured';
import { narrowed, type Narrowed, type Row } from '../narrowed';
import { leftLabel, notesOf, subtitleOf } from '../narrowed-words';
import { leads } from '../own';
import { endsOfAxis } from '../steady';

const NEAREST = (year: number) =>
	`Values of ${year}, or the nearest within three years, whose year is then said.`;

const rowOf = (basis: Basis, { iso3, name, point }: Row) => ({
	...{ id: iso3, label: name, value: point.value, year: point.year },
	...(point.nature === null ? {} : { nature: point.nature }),
	...markOf(basis.places, iso3),
	...(leads(iso3) ? { href: focusLink(basis.state, iso3) } : {})
});

const byName = <Named extends { name: string }>(rows: readonly Named[]): Named[] =>
	[...rows].sort((a, b) => (a.name < b.name ? -1 : 1));

/** What a map shows, without what is said of it. */
export function mapModelOf(basis: Basis): { model: MapModel; shown: Narrowed } | null {
	const { state, measures, year, directory } = basis;
	const [one] = measures;
	if (!one || year === null) return null;
	const isChange = state.transform.some(
		({ kind }) => kind === 'minus' || kind === 'change' || kind === 'growth'
	);
	const { direction, ideal } = one.about;
	const shown = narrowed(basis, one);
	const rule: ClassRule = { by: state.classes, classes: 5 };
	const middle = isChange ? 0 : direction === 'to' && one.done.length === 0 ? ideal : null;
	return {
		model: {
			...one.measure,
			origin: originOf(one),
			rows: [
				...byName(shown.rows).map((row) => rowOf(basis, row)),
				...byName(shown.left).map((row) => ({ ...rowOf(basis, row), left: true as const }))
			].filter(({ id }) => leads(id)),
			...(shown.left.length > 0 ? { left: leftLabel(shown) } : {}),
			year,
			rule: basis.steady?.classes(one, rule, middle ?? undefined) ?? rule,
			...(middle === null ? {} : { middle }),
			...(state.group === null
				? {}
				: {
						region: {
							label: wordsOfGroup(directory, state.group).label,
							members: shownEconomies(basis).map(({ iso3 }) => iso3)
						}
					})
		},
		shown
	};
}

export function mapOf(basis: Basis): Modelled<MapModel> | null {
	const { measures, year } = basis;
	const [one] = measures;
	const made = mapModelOf(basis);
	if (!made || !one || year === null) return null;
	const { model, shown } = made;
	return {
		model,
		// A place without an outline is not on the map, and its title does not speak of it.
		title: yearTitle(
			basis,
			one,
			shown.within.filter(({ iso3 }) => leads(iso3))
		),
		said: subtitleOf(basis, 'map', shown),
		notes: [NEAREST(year), ...notesOf(basis, shown)]
	};
}

export function distributionOf(basis: Basis): Modelled<DistributionModel> | null {
	const { state, measures, year, places } = basis;
	const [one] = measures;
	if (!one || year === null) return null;
	const group = places.find(({ kind }) => kind === 'group');
	const members = group ? membersOf(basis, group.code) : new Set<string>();
	const shown = narrowed(basis, one);
	return {
		model: {
			...one.measure,
			origin: originOf(one),
			heading: 'Economy',
			rows: byName(shown.rows)
				.map((row) => rowOf(basis, row))
				.map((row) => (members.has(row.id) ? { ...row, member: true } : row)),
			year,
			scale: scaleOf(state),
			...endsOfAxis(basis, one, scaleOf(state)),
			...(group ? { group: group.label } : {})
		},
		title: spreadTitle(basis, one, shown.within),
		said: subtitleOf(basis, 'distribution', shown),
		notes: [NEAREST(year), ...notesOf(basis, shown)]
	};
}

/** Five colours at most: World Bank regions beyond the fifth by size are grey. */
const MOST_GROUPS = 5;

const groupings = new WeakMap<Directory, Map<string, ReturnType<typeof groupsIn>>>();

/** Worked out once for a list of economies: a scatter that plays asks at each step. */
function groupsOf(directory: Directory, colour: 'region' | 'income' | 'none') {
	const known = groupings.get(directory) ?? new Map<string, ReturnType<typeof groupsIn>>();
	groupings.set(directory, known);
	const found = known.get(colour) ?? groupsIn(directory, colour);
	known.set(colour, found);
	return found;
}

function groupsIn(directory: Directory, colour: 'region' | 'income' | 'none') {
	const groups = colour === 'none' ? [] : directory.groups.filter(({ kind }) => kind === colour);
	const sized = [...groups].sort((a, b) => b.members.length - a.members.length).slice(0, MOST_GROUPS);
	const kept = groups.filter((group) => sized.includes(group));
	const byEconomy = new Map(
		kept.flatMap(({ id, members }) =>
			members.filter(([, , to]) => to === null).map(([iso3]) => [iso3, id] as const)
		)
	);
	const rest = groups.filter((group) => !kept.includes(group)).map(({ short_name }) => short_name);
	return {
		groups: kept.map(({ id, short_name: label }) => ({ id, label })),
		rest: rest.join(', '),
		byEconomy
	};
}

/** Where a dot was in the years that have both values. */
function trailOf(ups: readonly Point[], rights: readonly Point[], from: number, to: number): ScatterPoint[] {
	const before = new Map(rights.map(({ year, value }) => [year, value]));
	return ups.flatMap(({ year, value: y }) => {
		const x = before.get(year);
		return x === undefined || year > to || year < from ? [] : [{ year, x, y }];
	});
}

/** What a scatter shows, without what is said of it: the first indicator upwards, the second to the right. */
export function scatterModelOf(basis: Basis): { model: ScatterModel; shown: Narrowed } | null {
	const { state, data, measures, year, places, directory } = basis;
	const [up, right] = measures;
	if (!up || !right || year === null) return null;
	const axis = (one: Measured, scale: ScatterAxis['scale']): ScatterAxis => ({
		...{ ...one.measure, label: one.title, indicator: one.about.id, said: withinSentence(one), scale },
		...endsOfAxis(basis, one, scale)
	});
	const size = data.size && measured(data.size, { ...basis, state: { ...state, transform: [] } });
	const [ups, rights, sizes] = [up.all(), right.all(), size?.all()];
	const most = size ? basis.steady?.span(size)?.[1] : undefined;
	const { groups, rest, byEconomy } = groupsOf(directory, state.colour);
	const economies = shownEconomies(basis);
	const shown = narrowed(basis, up);
	const kept = new Set(shown.rows.map(({ iso3 }) => iso3));
	const dots = economies.flatMap(({ iso3, name }): ScatterDot[] => {
		const y = pointNearYear(ups.get(iso3) ?? [], year);
		const x = pointNearYear(rights.get(iso3) ?? [], year);
		if (!x || !y || !kept.has(iso3)) return [];
		const mark = markOf(places, iso3);
		const group = byEconomy.get(iso3);
		const nature = y.nature === 'estimate' || x.nature === 'estimate' ? 'estimate' : null;
		const isTrailed = state.trails === 'on' && (mark.focus === true || mark.slot !== undefined);
		return [
			{
				...{ id: iso3, label: name, x: x.value, y: y.value, xYear: x.year, yYear: y.year },
				...(size ? { size: pointNearYear(sizes?.get(iso3) ?? [], year)?.value ?? null } : {}),
				...(group ? { group } : {}),
				...(nature ? { nature } : {}),
				...mark,
				...(isTrailed
					? { trail: trailOf(ups.get(iso3) ?? [], rights.get(iso3) ?? [], state.from ?? 0, year) }
					: {}),
				...(leads(iso3) ? { href: focusLink(state, iso3) } : {})
			}
		];
	});
	return {
		model: {
			...{
				heading: 'Economy',
				origin: originOf(up, right),
				year,
				x: axis(right, scaleOf(state, true)),
				y: axis(up, scaleOf(state)),
				dots
			},
			...(size
				? {
						size: {
							...size.measure,
							label: size.title,
							indicator: size.about.id,
							...(most === undefined ? {} : { most })
						}
					}
				: {}),
			...(groups.length > 0 ? { groups } : {}),
			...(rest === '' ? {} : { rest }),
			without: economies.length - (shown.isNarrowed ? shown.left.length : 0) - dots.length,
			fit: true
		},
		shown
	};
}

export function scatterOf(basis: Basis): Modelled<ScatterModel> | null {
	const { measures, year } = basis;
	const [up, right] = measures;
	const made = scatterModelOf(basis);
	if (!made || !up || !right || year === null) return null;
	const { model, shown } = made;
	return {
		model,
		title: relationTitle(basis, [up, right], model.dots),
		said: subtitleOf(basis, 'scatter', shown),
		notes: [
			NEAREST(year),
			...notesOf(basis, shown),
			'That two measures go together does not say that one brings about the other: both may follow a third.'
		]
	};
}
