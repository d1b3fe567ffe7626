/** Rows of an Arrow table, which is how DuckDB-WASM answers, as the plain objects that native.ts gives. */
import { isoText, plainValue } from './plain';

/** The little of Arrow's types that is needed, so that the rest of the site does not load Arrow. */
interface ArrowType {
	typeId: number;
	/** Digits after the point, of decimals. */
	scale?: number;
	/** Of a list's items and a struct's members. */
	children?: { name: string; type: ArrowType }[] | null;
}

export interface ArrowTable {
	numRows: number;
	schema: { fields: { name: string; type: ArrowType }[] };
	getChildAt(index: number): { get(row: number): unknown } | null;
}

/** Arrow's ids of the types that need care. */
const DECIMAL = 7;
const DATE = 8;
const TIMESTAMP = 10;

/** @throws Error when a value has no plain form; cast it in SQL */
export function arrowRows<Row extends object>(table: ArrowTable): Row[] {
	const names = distinct(table.schema.fields.map((field) => field.name));
	const rows = Array.from({ length: table.numRows }, (): Record<string, unknown> => ({}));
	table.schema.fields.forEach(({ type }, i) => {
		const name = names[i]!;
		const cells = table.getChildAt(i);
		rows.forEach((row, j) => {
			row[name] = plainValue(unwrapped(cells?.get(j) ?? null, type), name);
		});
	});
	return rows as Row[];
}

/** Arrow's vectors as arrays, its struct rows as objects, its decimals and times as values, down to the last one. */
function unwrapped(value: unknown, type: ArrowType | undefined): unknown {
	if (type?.typeId === DECIMAL && ArrayBuffer.isView(value)) return decimal(value, type.scale ?? 0);
	if ((type?.typeId === DATE || type?.typeId === TIMESTAMP) && typeof value === 'number')
		return isoText(new Date(value));
	if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
	const parts = 'toJSON' in value && typeof value.toJSON === 'function' ? value.toJSON() : value;
	if (ArrayBuffer.isView(parts) || Array.isArray(parts)) {
		const items: unknown[] = Array.from(parts as unknown as ArrayLike<unknown>);
		return items.map((item) => unwrapped(item, type?.children?.[0]?.type));
	}
	const members = new Map(type?.children?.map((child) => [child.name, child.type]));
	return Object.fromEntries(
		Object.entries(parts).map(([key, part]) => [key, unwrapped(part, members.get(key))])
	);
}

/**
 * A decimal, which Arrow holds as words of a whole number, lowest first. By way of text, because the engine's own
 * cast to double multiplies and makes 0.3 of it 0.30000000000000004. Without a scale: a bigint, as of a big sum.
 */
function decimal(words: ArrayBufferView, scale: number): number | bigint {
	const parts = new Uint32Array(words.buffer, words.byteOffset, words.byteLength / 4);
	let whole = 0n;
	for (let i = parts.length - 1; i >= 0; i--) whole = (whole << 32n) | BigInt(parts[i]!);
	whole = BigInt.asIntN(parts.length * 32, whole);
	return scale === 0 ? whole : Number(`${whole}e-${scale}`);
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
