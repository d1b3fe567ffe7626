/** Classes of the cells of a table of years, by the rules of a map. */
import type { Cell, Measure } from '../../../chart/model';
import type { Heat } from '../../../chart/listing/model';
import { classesOf } from '../../../chart/map/classes';
import type { MapModel } from '../../../chart/map/model';
import { classText } from '../../../chart/map/words';

const valueOf = (cell: Cell | undefined): number | null => {
	const value = cell !== null && typeof cell === 'object' ? cell.value : cell;
	return typeof value === 'number' ? value : null;
};

/**
 * @param rows the name of a row first, then its values
 * @param middle where colours part in two; null for one ramp
 * @returns null where there are too few different values to tell apart
 */
export function heatOf(
	rows: readonly (readonly Cell[])[],
	measure: Measure,
	{ by, middle }: { by: 'quantile' | 'round'; middle: number | null }
): Heat | null {
	const values = rows.map((row) => row.map((cell, at) => (at === 0 ? null : valueOf(cell))));
	const model: MapModel = {
		...measure,
		year: 0,
		rule: { by, classes: 5 },
		...(middle === null ? {} : { middle }),
		rows: values.flatMap((row, r) =>
			row.flatMap((value, c) => (value === null ? [] : [{ id: `${r} ${c}`, label: '', value, year: 0 }]))
		)
	};
	const classes = classesOf(model);
	if (classes.list.length < 2) return null;
	return {
		classes: classes.list.map((one) => classText(one, model)),
		below: classes.below,
		cells: values.map((row) => row.map((value) => (value === null ? null : classes.of(value))))
	};
}
