/** Two years of some economies, joined by a line each. Plain data; `change` draws the same model as a list of arrows. */
import type { ImproverRow, Measure } from '../model';

export interface SlopeRow extends ImproverRow {
	/** A chosen comparator: drawn in its colour. */
	slot?: 0 | 1 | 2 | 3 | 4;
}

export interface SlopeModel extends Measure {
	/** Each with both ends; the years may differ by economy and are then said. */
	rows: SlopeRow[];
	/** Steps that multiply; on `log`, rows with a value of zero or below have no place. */
	scale?: 'log' | 'symlog';
}
