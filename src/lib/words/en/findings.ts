/** What a chart of one year of all economies finds, as its title. */
import { ordinal } from '../../format/ordinal';
import { numberInWords } from './number';

/** An end of the order: who, and with which value. More than two who share it are counted. */
export interface End {
	names: readonly string[];
	value: string;
}

export interface YearFinding {
	/** "Deaths of children under 5". */
	title: string;
	year: number;
	high: End;
	low: End;
	/** Every value is the same. */
	isFlat: boolean;
	/** The country in focus; null where it is not shown. */
	focus: { name: string; value: string; place: number; from: 'highest' | 'lowest' } | null;
	of: number;
	/** "in SADC", '' for all economies. */
	where: string;
}

const named = ({ names }: End): string =>
	names.length > 2 ? `${numberInWords(names.length)} economies` : names.join(' and ');

/** "Deaths of children under 5, 2023: highest in Niger (114.9), lowest in San Marino (1.4); Lesotho (72.2) is 14th highest of 196". */
export function yearFinding({ title, year, high, low, isFlat, focus, of, where }: YearFinding): string {
	const head = `${title}${where ? ` ${where}` : ''}, ${year}: `;
	const own = focus
		? `; ${focus.name} (${focus.value}) is ${focus.place === 1 ? 'the' : ordinal(focus.place)} ${focus.from} of ${of}`
		: '';
	if (of === 1) return `${head}${named(high)} alone has a value, ${high.value}`;
	if (isFlat) return `${head}every one of ${of} economies has ${high.value}`;
	const isHigh = focus !== null && high.names.length === 1 && focus.name === high.names[0];
	const isLow = focus !== null && low.names.length === 1 && focus.name === low.names[0];
	return `${head}highest in ${named(high)} (${high.value}), lowest in ${named(low)} (${low.value})${isHigh || isLow ? '' : own}`;
}

/** "Half of 196 economies have between 5.6 and 38.2, in 2023; Lesotho (72.2) is 14th highest". */
export function spreadFinding({
	low,
	high,
	...found
}: Omit<YearFinding, 'high' | 'low' | 'isFlat'> & { /** Quartiles. */ low: string; high: string }): string {
	const { title, year, focus, of, where } = found;
	const own = focus
		? `; ${focus.name} (${focus.value}) is ${focus.place === 1 ? 'the' : ordinal(focus.place)} ${focus.from}`
		: '';
	return `${title}${where ? ` ${where}` : ''}, ${year}: half of ${of} economies have between ${low} and ${high}${own}`;
}

/** "the LDC median": a group's value is none of a place by that name. */
const article = (name: string): string => (/ (?:median|mean|total)$/.test(name) ? `the ${name}` : name);

/** "Rural poverty, 2000 to 2023: lower in 41 of 54, most of all in Rwanda (from 60 to 12); Lesotho from 50 to 40". */
export function changesFinding(found: {
	title: string;
	from: number;
	to: number;
	rose: number;
	fell: number;
	of: number;
	/** Who moved most the way that most went. */
	most: { name: string; from: string; to: string };
	focus: { name: string; from: string; to: string } | null;
}): string {
	const { title, from, to, rose, fell, of, most, focus } = found;
	const said = ({ name, ...values }: { name: string; from: string; to: string }) =>
		`${name} from ${values.from} to ${values.to}`;
	const head = `${title}, ${from} to ${to}: `;
	if (of === 1) return `${head}${said(most)}`;
	const isDown = fell >= rose;
	const count = isDown ? fell : rose;
	const everyone = of === 2 ? 'both' : `all ${of}`;
	const how =
		count === 0
			? `the same in ${everyone}`
			: `${isDown ? 'lower' : 'higher'} in ${count === of ? everyone : `${count} of ${of}`}`;
	return `${head}${how}${count === 0 ? '' : `, most of all in ${article(most.name)} (from ${most.from} to ${most.to})`}${focus && focus.name !== most.name ? `; ${said(focus)}` : ''}`;
}

/** "GDP per person and deaths of children go closely together in 2023: one is high where the other is low (190 economies)". */
export function relationFinding(found: {
	up: string;
	right: string;
	year: number;
	of: number;
	/** By ranks; null where there are too few. */
	rho: number | null;
}): string {
	const { up, right, year, of, rho } = found;
	if (rho === null) return `${up} and ${right}, ${year}`;
	const size = Math.abs(rho);
	const how =
		size >= 0.8
			? 'go closely together'
			: size >= 0.5
				? 'go together'
				: size >= 0.2
					? 'go together a little'
					: 'hardly go together';
	const side =
		size < 0.2 ? '' : rho > 0 ? ': both are high, or both low' : ': one is high where the other is low';
	return `${right} and ${up} ${how} in ${year}${side} (${of} economies)`;
}
