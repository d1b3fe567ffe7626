/** Rows of an Arrow table, which is how DuckDB-WASM answers, as the plain objects that native.ts gives. */
import { isoText, plainValue } from './plain';

/** The little of an Arrow table that is needed, so that the rest of the site does not load Arrow's types. */
export interface ArrowTable {
	numRows: number;
	schema: { fields: { name: string; type: { typeId: number } }[] };
	getChildAt(index: number): { get(row: number): unknown } | null;
}

/** Arrow's ids of the types that hold milliseconds since 1970. */
const DATE = 8;
const TIMESTAMP = 10;

/** @throws Error when a value has no plain form; cast it in SQL */
export function arrowRows<Row extends object>(table: ArrowTable): Row[] {
	const names = distinct(table.schema.fields.map((field) => field.name));
	const rows = Array.from({ length: table.numRows }, (): Record<string, unknown> => ({}));
	table.schema.fields.forEach(({ type }, i) => {
		const name = names[i]!;
		const cells = table.getChildAt(i);
		const isTime = type.typeId === DATE || type.typeId === TIMESTAMP;
		rows.forEach((row, j) => {
			const value = cells?.get(j) ?? null;
			row[name] =
				isTime && typeof value === 'number' ? isoText(new Date(value)) : plainValue(unwrapped(value), name);
		});
	});
	return rows as Row[];
}

/** Arrow's vectors as arrays and its struct rows as objects, down to the last one. */
function unwrapped(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || value instanceof Date) return value;
	if ('toJSON' in value && typeof value.toJSON === 'function') return unwrappedParts(value.toJSON());
	return unwrappedParts(value);
}

function unwrappedParts(value: object): unknown {
	if (Array.isArray(value)) return value.map(unwrapped);
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unwrapped(part)]));
}

/** A second column `a` becomes `a:1`, as in native.ts. */
function distinct(names: string[]): string[] {
	const seen = new Map<string, number>();
	return names.map((name) => {
		const times = seen.get(name) ?? 0;
		seen.set(name, times + 1);
		return times === 0 ? name : `${name}:${times}`;
	});
}
