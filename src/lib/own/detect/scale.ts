/** Values that a publisher writes in thousands or millions, and says so in a column of powers of ten (SDMX: UNIT_MULT). */

const NAME = /^(?:unit[_ ]?mult(?:iplier)?|power ?code ?code)$/i;
const POWER = /^-?\d{1,2}$/;

/**
 * @param cells by column
 * @returns the column whose whole numbers are the powers of ten of its rows' values; null when there is none
 */
export function scaleColumn(names: readonly string[], cells: readonly string[][]): number | null {
	const at = names.findIndex((name, i) => NAME.test(name.trim()) && arePowers(cells[i]!));
	return at < 0 ? null : at;
}

function arePowers(column: readonly string[]): boolean {
	const said = column.map((cell) => cell.trim()).filter((cell) => cell !== '');
	return said.length > 0 && said.every((cell) => POWER.test(cell));
}

/** What a reader is told of it; null where all values are written in ones. */
export function scaleSaid(name: string, cells: readonly string[]): string | null {
	const powers = [...new Set(cells.map((cell) => Number(cell)))].filter((power) => power !== 0);
	if (powers.length === 0) return null;
	const shown = powers.slice(0, 3).join(', ');
	return `“${name}” holds powers of ten (${shown}): values are multiplied by them, so that 2.1 with ${powers[0]} is ${Number(`2.1e${powers[0]}`).toLocaleString('en')}. Is that right?`;
}

/** @returns the value in ones, without a rounding of binary fractions: 2.1 and "6" are 2,100,000 */
export function inOnes(value: number, power: string): number {
	const by = POWER.test(power.trim()) ? Number(power) : 0;
	if (by === 0) return value;
	const [digits = '', exponent = '0'] = String(value).split('e');
	return Number(`${digits}e${Number(exponent) + by}`);
}
