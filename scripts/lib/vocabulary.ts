/** The words that an indicator is described with, for all that check them: the import, the catalogue, the database. */
import type { Aggregate, GoodDirection, Nature, UnitKind } from '../../src/lib/types';

export const TOPICS = [
	...([
		'economy',
		'aid',
		'investment',
		'debt',
		'trade',
		'logistics',
		'poverty',
		'food',
		'health',
		'hiv'
	] as const),
	...(['education', 'gender', 'population', 'labour', 'water', 'energy', 'environment', 'climate'] as const),
	...(['disasters', 'cities', 'ict', 'science', 'governance', 'peace', 'migration', 'culture'] as const)
] as const;

export const UNIT_KINDS = [
	...(['share', 'percent', 'per', 'ratio', 'index', 'score', 'count', 'usd', 'lcu', 'ppp', 'years'] as const),
	...(['quantity', 'binary', 'level'] as const)
] as const satisfies readonly UnitKind[];

export const DIRECTIONS = ['up', 'down', 'to', 'none'] as const satisfies readonly GoodDirection[];
export const AGGREGATES = ['median', 'sum', 'mean-population'] as const satisfies readonly Aggregate[];
export const NATURES = ['actual', 'estimate', 'projection', 'forecast'] as const satisfies readonly Nature[];
