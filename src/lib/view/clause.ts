/** What a page needs to know of an indicator and of a clause, smaller than the database's rows. */
import type { Front, Indicator, Priority, PriorityIndicator } from '../types';

export type IndicatorMeta = Pick<
	Indicator,
	| 'id'
	| 'title'
	| 'short_title'
	| 'subject'
	| 'plural'
	| 'unit'
	| 'unit_kind'
	| 'direction'
	| 'ideal'
	| 'decimals'
	| 'last_year'
	| 'source_id'
	| 'aggregate'
>;

/** The columns of IndicatorMeta out of a database row. */
export function metaOf(row: Indicator): IndicatorMeta {
	const { id, title, short_title, unit, unit_kind, direction, ideal, decimals, last_year, source_id } = row;
	const { aggregate, subject, plural } = row;
	return {
		id,
		title,
		short_title,
		subject,
		plural,
		unit,
		unit_kind,
		direction,
		ideal,
		decimals,
		last_year,
		source_id,
		aggregate
	};
}

export interface Clause {
	id: string;
	front: Front;
	policy_ref: string;
	label: string;
	no_data_reason: string;
	/** The first few of its indicators: the headline, and those that stand in where a country lacks it. */
	indicators: IndicatorMeta[];
}

/** What a tile needs of an indicator. */
export type TileIndicator = Pick<
	IndicatorMeta,
	'id' | 'short_title' | 'unit' | 'unit_kind' | 'direction' | 'ideal' | 'decimals' | 'last_year'
>;

/** A clause as the home page carries it. */
export interface TileClause extends Omit<Clause, 'policy_ref' | 'indicators'> {
	indicators: TileIndicator[];
}

export const tileClause = ({ id, front, label, no_data_reason, indicators }: Clause): TileClause => ({
	id,
	front,
	label,
	no_data_reason,
	indicators: indicators.map(
		({ id, short_title, unit, unit_kind, direction, ideal, decimals, last_year }) => ({
			id,
			short_title,
			unit,
			unit_kind,
			direction,
			ideal,
			decimals,
			last_year
		})
	)
});

/** How many of a clause's indicators may stand in for its headline where a country lacks it. */
const STAND_INS = 3;

/** Clauses as the home page knows them, in the order given. @param indicators the catalogue by id */
export function clausesOf(
	list: readonly (Pick<Priority, 'id' | 'front' | 'policy_ref' | 'label' | 'no_data_reason'> & {
		indicators: readonly Pick<PriorityIndicator, 'indicator'>[];
	})[],
	indicators: ReadonlyMap<string, Indicator>
): Clause[] {
	return list.map(({ id, front, policy_ref, label, no_data_reason, indicators: used }) => ({
		id,
		front,
		policy_ref,
		label,
		no_data_reason,
		indicators: used.slice(0, STAND_INS).flatMap(({ indicator }) => {
			const row = indicators.get(indicator);
			return row ? [metaOf(row)] : [];
		})
	}));
}

export const FRONT_NAMES: Record<Front, string> = {
	political: 'The political front',
	'socio-economic': 'The socio-economic front',
	culture: 'Culture and religion'
};
/** In the policy's order. */
export const FRONTS = Object.keys(FRONT_NAMES) as Front[];

/** What people ask about first; the policy begins with the political front. */
export const FRONTS_BY_QUESTION: readonly Front[] = ['socio-economic', 'political', 'culture'];
