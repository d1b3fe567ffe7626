/** Whom else to compare with, and why each is proposed. */
import { improvers } from '../../assess/improvers';
import { economyId } from '../../state/base';
import type { OneIndicator } from '../../source/site';
import { pastPoints } from '../../series/window';
import type { ExploreState } from '../../state/explore';
import type { Directory } from '../../types';
import { groupsOf } from '../load';
import { placeOf } from './places';

export interface Suggestion {
	/** "Same start". */
	label: string;
	/** "had about the same value in 1990". */
	reason: string;
	/** As an address has them. */
	ids: string[];
	names: string[];
}

const MOST = 5;
const MOST_GROUPS = 4;

/** @param one the first of the chosen indicators */
export function suggestions(state: ExploreState, one: OneIndicator, directory: Directory): Suggestion[] {
	const { country } = state;
	const own = groupsOf(directory, country);
	const now = (kind: 'region' | 'income') => {
		const group = directory.groups.find((each) => each.kind === kind && own.includes(each.id));
		return new Set(group?.members.filter(([, , to]) => to === null).map(([iso3]) => iso3));
	};
	const [region, income] = [now('region'), now('income')];
	const alike = [...region].filter((iso3) => income.has(iso3));
	const start = pastPoints(one.all[country], state.from, state.to)[0];
	const sameStart = start
		? Object.entries(one.all)
				.flatMap(([iso3, series]) => {
					const point = pastPoints(series).find(({ year }) => year === start.year);
					return point ? [{ iso3, away: Math.abs(point.value - start.value) }] : [];
				})
				.sort((a, b) => a.away - b.away)
				.map(({ iso3 }) => iso3)
		: [];
	const { direction, ideal } = one.about;
	const best =
		direction === 'none'
			? null
			: improvers(one.all, country, direction, ideal, {
					...(state.from === null ? {} : { from: state.from }),
					...(state.to === null ? {} : { to: state.to })
				});
	const list = (label: string, reason: string, codes: readonly string[]): Suggestion[] => {
		const ids = codes
			.filter((iso3) => iso3 !== country)
			.slice(0, MOST)
			.map((iso3) => economyId(directory, iso3));
		const names = ids.map((id) => placeOf(directory, id).label);
		return ids.length > 0 ? [{ label, reason, ids, names }] : [];
	};
	return [
		{
			label: 'Similar countries',
			reason: 'the median of the nearest by size, income and place',
			ids: ['SIMILAR'],
			names: []
		},
		...own
			.filter((id) => id !== 'WORLD' && !state.with?.includes(id))
			.slice(0, MOST_GROUPS)
			.map((id) => ({
				label: placeOf(directory, id).label,
				reason: 'a group it is in',
				ids: [id],
				names: []
			})),
		...list('Same region and income', 'of its World Bank region and income group', alike),
		...list('Same start', `nearest to its value of ${start?.year ?? ''}`, sameStart),
		...list(
			'Improved most',
			`furthest ${direction === 'down' ? 'down' : direction === 'up' ? 'up' : 'towards the ideal'} from ${best?.fromYear ?? ''} to ${best?.toYear ?? ''}`,
			best?.list.map(({ iso3 }) => iso3) ?? []
		)
	];
}
