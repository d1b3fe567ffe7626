import { join } from 'node:path';
import { z } from 'zod';
import { hasLevel } from '../../../src/lib/assess/place';
import type { Indicator } from '../../../src/lib/types';
import { metaOf } from '../../../src/lib/view/clause';
import type { Telling } from '../../../src/lib/view/home/measures';
import { Problems } from '../../lib/problems';
import { readTable } from '../../lib/read-table';

const TABLE = 'policy/telling.csv';

const shape = z.object({
	clause: z.string().min(1, 'expected a clause'),
	indicator: z.string().min(1, 'expected an indicator'),
	name: z.string().min(1, 'expected the words of a line').max(34, 'expected at most 34 letters'),
	among: z.enum(['', 'worst']),
	fault_from: z.union([z.literal(''), z.coerce.number()]),
	not_in: z.string()
});

/**
 * The measures that the five worst and the five best are chosen from. Each says how well people live, in a unit that
 * compares between countries, and has a better way.
 * @throws DataFault with the line and what was expected
 */
export function readTelling(
	data: string,
	clauses: ReadonlySet<string>,
	indicators: ReadonlyMap<string, Indicator>
): Telling[] {
	const problems = new Problems();
	const name = `data/${TABLE}`;
	const rows = readTable(
		join(data, TABLE),
		name,
		['clause', 'indicator', 'name', 'among', 'fault_from', 'not_in'],
		shape,
		problems
	);
	const seen = new Set<string>();
	const telling = rows.flatMap(({ line, row }): Telling[] => {
		const indicator = indicators.get(row.indicator);
		const fault = !clauses.has(row.clause)
			? `expected a clause of the policy, there is no “${row.clause}”`
			: !indicator
				? `expected an indicator of the catalogue, there is no “${row.indicator}”`
				: seen.has(row.indicator)
					? `expected each indicator once, “${row.indicator}” is here already`
					: !hasLevel(indicator.unit_kind) || !['up', 'down'].includes(indicator.direction)
						? `expected a measure of level with a better way, “${row.indicator}” is none`
						: null;
		if (fault) problems.add(name, line, fault);
		seen.add(row.indicator);
		const { clause, name: words, among, fault_from: from, not_in: notIn } = row;
		if (fault || !indicator) return [];
		const faultFrom = from === '' ? {} : { faultFrom: from };
		return [{ clause, name: words, indicator: metaOf(indicator), among, ...faultFrom, notIn }];
	});
	problems.stopIfAny();
	return telling;
}
