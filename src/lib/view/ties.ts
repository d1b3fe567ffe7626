/** Publishers who give the same measure: what each says for the country, where they differ by more than a tenth. */
import { disagreements } from '../assess/disagreement';
import { formatNumber } from '../format/number';
import { formatValue } from '../format/value';
import type { SeriesView } from '../types';
import type { IndicatorMeta } from './clause';

export interface TieMember {
	indicator: IndicatorMeta;
	publisher: string;
	/** value × scale is in the unit of the tie's default member. */
	scale: number;
	is_default: boolean;
}

export interface TieView {
	id: string;
	title: string;
	/** Why the default is the default. */
	reason: string;
	members: TieMember[];
}

export interface Dispute {
	year: number;
	/** One sentence: who says what, and how far apart they are. */
	text: string;
	ids: [string, string];
}

/** Disagreements between the members of a tie for one economy's series, widest first. */
export function disputes(tie: TieView, series: Readonly<Record<string, SeriesView>>): Dispute[] {
	const tied = tie.members.flatMap(({ indicator, scale }) => {
		const own = series[indicator.id];
		return own ? [{ indicator: indicator.id, series: own, scale }] : [];
	});
	const member = (id: string) => tie.members.find(({ indicator }) => indicator.id === id);
	const unit = tie.members.find(({ is_default }) => is_default)?.indicator;
	return disagreements(tied).flatMap((pair) => {
		const a = member(pair.a);
		const b = member(pair.b);
		if (!a || !b || !unit) return [];
		const apart =
			pair.difference > 1 ? 'with opposite signs' : `${formatNumber(pair.difference * 100, 0)} % apart`;
		const says = (one: TieMember, value: number) =>
			`${one.publisher} ${formatValue(value, unit, 'full')} (${one.indicator.id})`;
		return [
			{
				year: pair.year,
				text: `For ${pair.year}, ${says(a, pair.valueA)}; ${says(b, pair.valueB)}: ${apart}.`,
				ids: [pair.a, pair.b] as [string, string]
			}
		];
	});
}
