/** Every member of a group by every indicator of a clause, as a table. */
import type { Cell, TableModel } from '../chart/model';
import type { MemberRow } from '../query/members-table';
import type { IndicatorMeta } from './clause';

/** @param rows one a member and indicator, value null where it has none near the year */
export function membersTableModel(
	rows: readonly MemberRow[],
	indicators: readonly IndicatorMeta[],
	focus: string,
	caption: string,
	year: number
): TableModel {
	const names = new Map(rows.map(({ iso3, name }) => [iso3, name]));
	const cells = new Map(rows.map((row) => [`${row.iso3} ${row.indicator}`, row]));
	const order = [...names.keys()].sort((a, b) => Number(b === focus) - Number(a === focus));
	return {
		caption,
		columns: [
			{ id: 'name', label: 'Economy' },
			...indicators.map((indicator) => ({
				id: indicator.id,
				label: indicator.short_title,
				numeric: true,
				unit: indicator.unit,
				measure: { unit: indicator.unit, unitKind: indicator.unit_kind, decimals: indicator.decimals }
			}))
		],
		rows: order.map((iso3): Cell[] => [
			names.get(iso3) ?? iso3,
			...indicators.map(({ id }): Cell => {
				const row = cells.get(`${iso3} ${id}`);
				if (!row || row.value === null) return null;
				return row.year === year ? row.value : { value: row.value, mark: String(row.year) };
			})
		])
	};
}
