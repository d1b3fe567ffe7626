/** What a chart of some of all economies says of whom it leaves out. */
import { shortValue, valueText } from '../../chart/text';
import type { ExploreKind } from '../../state/explore';
import { beyondWords, boundWords, leftWords, narrowedWords, outsideWords } from '../../words/en/narrowed';
import type { Basis } from './basis';
import { boundsOf, type Bound, type Narrowed } from './narrowed';

/** With as many decimals as the reader gave. */
export function boundText({ side, value, of, isOwn }: Bound): string {
	const decimals = String(value).split('.')[1]?.length ?? 0;
	return boundWords(side, shortValue(value, { ...of.measure, decimals }), isOwn ? null : of.title);
}

/** Kinds that know an order; the others only know who is shown. */
export const ORDERED: readonly ExploreKind[] = ['bars', 'table', 'change'];

/** Under the title: "Only economies with Internet users above 50 %; the 10 lowest of 43". '' where all are shown. */
export function subtitleOf(basis: Basis, kind: ExploreKind, shown: Narrowed): string {
	const { state } = basis;
	return narrowedWords({
		bounds: boundsOf(basis).map(boundText),
		order: shown.order,
		byName: shown.byName,
		isOrdered: state.order !== null && ORDERED.includes(kind),
		limit: state.limit,
		of: shown.within.length,
		isMap: kind === 'map'
	});
}

/** Of those that a map greys: "Not above 50 %". */
export const leftLabel = ({ bounds, rows, within }: Narrowed): string =>
	rows.length < within.length || bounds.length === 0
		? 'Not among them'
		: `Not ${bounds.map(boundText).join(' and ')}`;

/** Notes: how many are left out, and where the country in focus is. */
export function notesOf(basis: Basis, shown: Narrowed): string[] {
	if (!shown.isNarrowed) return [];
	const { state, places, measures } = basis;
	const [measure] = measures;
	if (!measure) return [];
	const name = places[0]?.label ?? state.country;
	const own = shown.focus ?? shown.left.find(({ iso3 }) => iso3 === state.country);
	const value = own && valueText(own.point.value, measure.measure);
	return [
		...(state.limit === null || shown.bounds.length > 0
			? [
					leftWords({
						count: shown.left.length - (shown.within.length - shown.rows.length),
						unknown: shown.unknown
					})
				]
			: []),
		shown.focus && value
			? beyondWords(name, value, shown.focus.place, shown.within.length)
			: value
				? outsideWords(name, value)
				: ''
	].filter(Boolean);
}
