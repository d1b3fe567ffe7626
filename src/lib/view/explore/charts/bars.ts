import { rankBars } from '../../../chart/bars/rank';
import type { RankModel, RankRow } from '../../../chart/model';
import { rankingTitle } from '../../ranking-title';
import { isOwn, leads } from '../own';
import { focusLink, markOf, membersOf, originOf, type Basis, type Built } from '../basis';
import { yearTitle } from '../finding';
import { narrowed, type Row } from '../narrowed';
import { notesOf, subtitleOf } from '../narrowed-words';

/** So many rows are drawn without a fold, where a number is asked for. */
const WHOLE = 50;

/** Everybody in one year, best first where nothing else is asked; highest first where no direction is good. */
export function barsChart(basis: Basis): Built | null {
	const { state, places, measures, year } = basis;
	const [measured] = measures;
	if (!measured || year === null) return null;
	const { about, measure, done } = measured;
	const group = places.find(({ kind }) => kind === 'group');
	const members = group ? membersOf(basis, group.code) : new Set<string>();
	const shown = narrowed(basis, measured);
	const rowOf = ({ iso3, name, point, place }: Row): RankRow => ({
		...{ id: iso3, label: name, value: point.value, rank: place, year: point.year },
		member: members.has(iso3),
		...(point.nature === null ? {} : { nature: point.nature }),
		...markOf(places, iso3),
		...(leads(iso3) ? { href: focusLink(state, iso3) } : {})
	});
	const rows = [...shown.rows, ...(shown.focus ? [shown.focus] : [])].map(rowOf);
	const model: RankModel = {
		...measure,
		origin: originOf(measured),
		year,
		...(group ? { group: group.label } : {}),
		rows
	};
	const focus = places[0]?.label ?? state.country;
	const isPlain = state.group === null && done.length === 0 && !shown.isNarrowed && !isOwn(about);
	const reach = basis.steady?.span(measured);
	const isWhole = state.limit !== null && rows.length <= WHOLE;
	return {
		chart: {
			kind: 'bars',
			model: { ...rankBars(model, isWhole ? 'all' : undefined), ...(reach ? { reach } : {}) }
		},
		title: isPlain ? rankingTitle(model, focus, about) : yearTitle(basis, measured, shown.within),
		said: subtitleOf(basis, 'bars', shown),
		notes: notesOf(basis, shown)
	};
}
