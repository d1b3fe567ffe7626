/** "Who did best": the members of a group that improved most over the same years as the country in focus. */
import { countryLink, type Address } from '../state/base';
import { spokenYears } from '../assess/direction';
import { improvers, leading, type By, type Improver } from '../assess/improvers';
import { smallestChange } from '../assess/noise';
import type { ImproverModel } from '../chart/model';
import { orderedChange, type Change } from '../assess/change';
import { hasLevel } from '../assess/place';
import type { SeriesView, UnitKind } from '../types';
import { best } from '../words/en/best';
import { change } from '../words/en/change';
import type { PartWords, Words } from '../words/words';
import type { IndicatorMeta } from './clause';
import type { Years } from './years';

/** Series of a group's members, and what each is called. */
export interface Members {
	indicator: string;
	group: string;
	/** In a sentence: "SADC". */
	groupName: string;
	series: Record<string, SeriesView>;
	names: Record<string, string>;
}

export interface Best {
	title: string;
	model: ImproverModel;
	/** Members without a value near both ends. */
	without: string[];
	by: By;
}

/** Money and numbers of things tell who is large: growing by so many dollars is no merit. */
const SIZES: readonly UnitKind[] = ['usd', 'lcu', 'count'];

/**
 * By which of a clause's measures its members are compared: its headline, unless more of that is better and it tells size;
 * then the same thing set against the size of the economy, as its title begins, where it has a value.
 */
export function comparedMeasure<One extends IndicatorMeta>(
	headline: One,
	indicators: readonly One[],
	series: Readonly<Record<string, unknown>>
): One {
	if (headline.direction === 'none' || !SIZES.includes(headline.unit_kind)) return headline;
	const thing = headline.title.split(/[,(]/)[0]!.trim();
	const tells = ({ id, title, unit_kind: kind, direction }: One) =>
		title.startsWith(thing) && hasLevel(kind) && direction !== 'none' && series[id] !== undefined;
	return indicators.find(tells) ?? headline;
}

const MOST_ROWS = 16;
/** Where fewer of the members can be compared, a title says how many. */
const MOST_OF = 0.75;

/** What the order goes by: the part of the first value, else the change as its unit has it. */
const changeBy = (by: By, { from, to }: Improver, { unit_kind }: IndicatorMeta): Change =>
	by === 'share' && from.value > 0 && to.value >= 0 && from.value !== to.value
		? { kind: 'ratio', ratio: to.value / from.value }
		: orderedChange(from.value, to.value, unit_kind);

/** @returns null when the country has fewer than two values, or no other member can be compared */
export function whoDidBest(
	indicator: IndicatorMeta,
	members: Members,
	focus: { iso3: string; series: SeriesView | undefined; name: string },
	years: Years,
	address: Address,
	by: By = 'amount',
	words: Pick<Words, 'change'> & Pick<PartWords, 'best'> = { change, best }
): Best | null {
	const all = { ...members.series, ...(focus.series ? { [focus.iso3]: focus.series } : {}) };
	// The years that the finding and the facts beside it speak of.
	const { from, to } = spokenYears(focus.series, years);
	const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
	const result = improvers(all, focus.iso3, indicator.direction, indicator.ideal, span, by);
	if (!result || result.list.length < 2) return null;
	const name = (iso3: string) => (iso3 === focus.iso3 ? focus.name : (members.names[iso3] ?? iso3));
	const top = result.list.slice(0, MOST_ROWS);
	if (result.focus && !top.includes(result.focus)) top.push(result.focus);
	const first = result.list[0];
	const { direction } = indicator;
	const of = Object.keys(all).length;
	const now = direction === 'up' || direction === 'down' ? leading(result.standing, direction, of) : null;
	const isSmall = ({ from, to }: Improver) =>
		Math.abs(to.value - from.value) <= smallestChange(from.value, to.value, indicator.unit_kind);
	return {
		title: words.best({
			group: members.groupName,
			from: result.fromYear,
			to: result.toYear,
			first:
				first && first.improvement > 0 && !isSmall(first)
					? { name: name(first.iso3), isFocus: first.isFocus }
					: null,
			isStill: result.list.every(({ change }) => change === 0),
			only: result.list.length < MOST_OF * of ? result.list.length : null,
			isNeutral: indicator.direction === 'none',
			focus: result.focus && {
				...{ name: focus.name, place: result.focus.place, of: result.list.length },
				isStill: result.focus.change === 0,
				isSmall: isSmall(result.focus)
			},
			leads:
				now && now.shared < result.standing.length
					? {
							end: direction === 'up' ? 'highest' : 'lowest',
							names: now.named.map(({ iso3 }) => name(iso3)),
							shared: now.shared
						}
					: null
		}),
		model: {
			unit: indicator.unit,
			unitKind: indicator.unit_kind,
			decimals: indicator.decimals,
			rows: top.map((row) => ({
				id: row.iso3,
				label: name(row.iso3),
				from: row.from,
				to: row.to,
				change: words.change(changeBy(by, row, indicator), indicator),
				...(direction === 'none' || isSmall(row) ? {} : { better: row.improvement > 0 }),
				focus: row.isFocus,
				href: countryLink(address, row.iso3)
			}))
		},
		by,
		without: result.without.filter((iso3) => iso3 !== focus.iso3).map(name)
	};
}
