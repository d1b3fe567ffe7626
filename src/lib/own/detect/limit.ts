/** Signs that a publisher writes beside values, in a column of their own (WHO: FactValueNumericPrefix): "<" before 0.1. */

const NAME =
	/^(?:fact_?value_?numeric_?prefix|(?:value|numeric|obs(?:ervation)?)[_ ]?(?:prefix|qualifier|sign)|qualifier|prefix)$/i;
const SIGN = /^(?:[<>≤≥]=?|&[lg]t;)$/;

/** @returns the column of signs before values; null when there is none */
export function limitColumn(names: readonly string[], cells: readonly (readonly string[])[]): number | null {
	const at = names.findIndex((name, i) => {
		const said = cells[i]!.map((cell) => cell.trim()).filter((cell) => cell !== '');
		return NAME.test(name.trim()) && said.every((cell) => SIGN.test(cell) || /^[~≈=]$/.test(cell));
	});
	return at < 0 ? null : at;
}

export const isLimitSign = (cell: string): boolean => SIGN.test(cell.trim());
