import { formatNumber } from '../../format/number';
import type { SparkModel } from '../model';

const DIGITS = 4;

/** A number without its unit, which a sparkline does not know: as many digits as tell it from its neighbours. */
const bare = (value: number): string => {
	const whole = Math.abs(value) < 1 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
	return formatNumber(value, Math.max(0, Math.min(3, DIGITS - whole)));
};

/** "18.50 in 1990, 12.00 in 2024": the ends of a sparkline; '' without values. */
export function endsText({ focus, from = -Infinity, to = Infinity }: SparkModel): string {
	const within = focus.filter(({ year }) => year >= from && year <= to);
	const [first, last] = [within[0], within.at(-1)];
	if (!first || !last) return '';
	const said = ({ value, year }: { value: number; year: number }) => `${bare(value)} in ${year}`;
	return first === last ? said(first) : `${said(first)}, ${said(last)}`;
}
