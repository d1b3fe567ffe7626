import { rankBars } from '../../../chart/bars/rank';
import type { RankModel } from '../../../chart/model';
import { rankKey } from '../../../series/rank';
import { focusLink, markOf, membersOf, near, type Basis, type Built } from '../basis';
import { rankingTitle } from '../../ranking-title';
import { isOwn, leads } from '../own';

/** Everybody in one year, best first; highest first where no direction is good or values are worked out anew. */
export function barsChart(basis: Basis): Built | null {
	const { state, places, measures, year } = basis;
	const [measured] = measures;
	if (!measured || year === null) return null;
	const { about, measure, done } = measured;
	const direction = done.length > 0 ? 'none' : about.direction;
	const group = places.find(({ kind }) => kind === 'group');
	const members = group ? membersOf(basis, group.code) : new Set<string>();
	const rows = near(basis, measured)
		.map((one) => ({ ...one, key: rankKey(one.point.value, direction, about.ideal) }))
		.sort((a, b) => a.key - b.key || (a.name < b.name ? -1 : 1));
	let rank = 0;
	const model: RankModel = {
		...measure,
		year,
		...(group ? { group: group.label } : {}),
		rows: rows.map(({ iso3, name, point, key }, index) => {
			if (index === 0 || rows[index - 1]?.key !== key) rank = index + 1;
			return {
				...{ id: iso3, label: name, value: point.value, rank, year: point.year, member: members.has(iso3) },
				...(point.nature === null ? {} : { nature: point.nature }),
				...markOf(places, iso3),
				...(leads(iso3) ? { href: focusLink(state, iso3) } : {})
			};
		})
	};
	const focus = places[0]?.label ?? state.country;
	const isAll = state.group === null && done.length === 0 && !isOwn(about);
	return {
		chart: { kind: 'bars', model: rankBars(model) },
		...(isAll ? { title: rankingTitle(model, focus, about) } : {})
	};
}
