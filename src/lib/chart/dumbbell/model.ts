/** Two years of some economies on one axis of values: a row each, two dots joined by a bar. Plain data. */
import type { Measure } from '../model';
import type { SlopeRow } from '../slope/model';

/** An economy with both its ends, as a slope has it. */
export type DumbbellRow = SlopeRow;

export interface DumbbellModel extends Measure {
	/** In the order that they are shown; the years may differ by economy and are then said. */
	rows: DumbbellRow[];
	/** Steps that multiply; on `log`, rows with a value of zero or below have no place. */
	scale?: 'log' | 'symlog';
}
