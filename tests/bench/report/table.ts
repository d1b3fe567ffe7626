/** Numbers and tables as the report writes them. */
import type { Middle } from './numbers';

const digits = (value: number, of: number) => value.toFixed(of);

/** A median with its range. @param by the unit @param of digits after the point */
export const whole = (value: Middle | null, by = 1, of = 0) =>
	value === null
		? '–'
		: value.n === 1
			? digits(value.median / by, of)
			: `${digits(value.median / by, of)} (${digits(value.low / by, of)}–${digits(value.high / by, of)})`;

/** A median alone. */
export const middleOf = (value: Middle | null, by = 1, of = 0) =>
	value === null ? '–' : digits(value.median / by, of);

/** A table, or a sentence that there is none. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
	rows.length === 0
		? 'Not measured.'
		: [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
