/** Publishers who give the same measure: what each says for the country, where they differ by more than a tenth. */
import { disagreements, type Disagreement } from '../assess/disagreement';
import type { SeriesView } from '../types';
import { english } from '../words/en';
import type { Words } from '../words/words';
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
	/** The series, each with who publishes it. */
	series: { id: string; publisher: string }[];
}

/** Disagreements between the members of a tie for one economy's series, widest first. */
export function disputes(
	tie: TieView,
	series: Readonly<Record<string, SeriesView>>,
	words: Words = english
): Dispute[] {
	const tied = tie.members.flatMap(({ indicator, scale }) => {
		const own = series[indicator.id];
		return own ? [{ indicator: indicator.id, series: own, scale }] : [];
	});
	const member = (id: string) => tie.members.find(({ indicator }) => indicator.id === id);
	const unit = tie.members.find(({ is_default }) => is_default)?.indicator;
	// Copies of one publisher's number are one claim: the pair with the tie's default speaks for them.
	const pairs = disagreements(tied).sort(
		(x, y) => Number([y.a, y.b].includes(unit?.id ?? '')) - Number([x.a, x.b].includes(unit?.id ?? ''))
	);
	const distinct = pairs.filter(
		(pair, index) => pairs.findIndex((other) => isSameClaim(pair, other)) === index
	);
	return distinct.flatMap((pair) => {
		const a = member(pair.a);
		const b = member(pair.b);
		if (!a || !b || !unit) return [];
		const claim = ({ publisher, indicator }: TieMember, value: number) => ({
			...{ publisher, value, indicator: indicator.id }
		});
		return [
			{
				year: pair.year,
				text: words.dispute({
					year: pair.year,
					unit,
					claims: [claim(a, pair.valueA), claim(b, pair.valueB)],
					difference: pair.difference
				}),
				series: [a, b].map(({ indicator: { id }, publisher }) => ({ id, publisher }))
			}
		];
	});
}

/** The same year and, within a hundredth, the same two numbers. */
function isSameClaim(x: Disagreement, y: Disagreement): boolean {
	const near = (a: number, b: number) => Math.abs(a - b) <= 0.01 * Math.max(Math.abs(a), Math.abs(b));
	const straight = near(x.valueA, y.valueA) && near(x.valueB, y.valueB);
	const crossed = near(x.valueA, y.valueB) && near(x.valueB, y.valueA);
	return x.year === y.year && (straight || crossed);
}
