import { formatCompact, formatNumber, NBSP } from '../../../format/number';
import { upperFirst } from '../../../format/upper-first';
import type { YearValue } from '../../aid/facts';
import type { InvestmentWords, Publisher, Swing, TwoPublishers } from '../../aid/investment';
import { million } from './amount';
import { investmentGroups } from './investment-groups';
import { MILLIONS } from './units';

const NAMES: Record<Publisher, string> = { unctad: 'UNCTAD', bank: 'World Bank' };
const IN_SENTENCE: Record<Publisher, string> = { ...NAMES, bank: 'the World Bank' };
const compact = (millions: number) => formatCompact(millions * 1e6);

/** "UNCTAD and the World Bank disagree on FDI in Xyz in 2024: −42.2 million and −12.6 million US dollars". */
function publishers({ economy, year, values: [a, b], agree }: TwoPublishers): string {
	if (!a) return `No foreign direct investment reported for ${economy}`;
	if (!b)
		return `Foreign direct investment in ${economy}: ${million(a.value)} in ${year} by ${IN_SENTENCE[a.publisher]}`;
	const [first, second] = [compact(a.value), compact(b.value)];
	const says = first === second ? 'agree' : agree ? 'agree within a tenth' : 'disagree';
	const values = first === second ? million(b.value) : `${first} and ${million(b.value)}`;
	return `${NAMES[a.publisher]} and ${IN_SENTENCE[b.publisher]} ${says} on FDI in ${economy} in ${year}: ${values}`;
}

/** Less than 50,000 dollars is what rounding leaves. */
const apart = (gap: number) => (gap < 0.05 ? 'at one' : `${million(gap)} apart`);

function inOut(economy: string, came: YearValue | null, went: YearValue | null): string {
	if (!came && !went) return `UNCTAD has no investment of ${economy}`;
	const first = came
		? `${economy} in ${came.year}: inflow ${million(came.value)}`
		: `UNCTAD has no inflow of ${economy}`;
	if (!went) return `${first}; no outflow is known`;
	const when = came?.year === went.year ? '' : ` (${went.year})`;
	return `${first}, outflow ${compact(went.value)}${when}`;
}

const share = (value: number) => `${formatNumber(Math.abs(value), 1)}${NBSP}% of GDP`;

/** "Foreigners took back 0.6 % of GDP from Xyz in 2024; its own investors put 0.2 % of GDP abroad": signs are said in words. */
function ofGdp(economy: string, came: YearValue | null, went: YearValue | null): string {
	if (!came && !went) return `Foreign direct investment of ${economy} as a share of GDP is not known`;
	const said: string[] = [];
	if (came)
		said.push(
			`foreigners ${came.value < 0 ? 'took back' : 'invested'} ${share(came.value)} ${came.value < 0 ? 'from' : 'in'} ${economy} in ${came.year}`
		);
	said.push(
		went
			? out(went.value, came?.year === went.year ? '' : ` in ${went.year}`, came ? '' : economy)
			: 'no outflow is reported'
	);
	return upperFirst(said.join('; '));
}

function out(value: number, when: string, who: string): string {
	const subject = who ? `investors of ${who}` : 'its own investors';
	if (value === 0) return `${who ? `the outflow of ${who}` : 'its outflow'} is reported as 0${when}`;
	return value < 0
		? `${subject} took back ${share(value)} from abroad${when}`
		: `${subject} put ${share(value)} abroad${when}`;
}

/** Of what swings by more than its mean, the ends say more than a part of the mean. */
function swings(economy: string, swing: Swing | null): string {
	if (!swing) return `Fewer than ten years in a row: how FDI in ${economy} swings cannot be said`;
	const { from, year, mean, deviation, range, ratio } = swing;
	const span = `${from}-${year}`;
	if (ratio === null)
		return `More FDI left ${economy} than came in ${span}: ${million(mean)} a year, give or take ${compact(deviation)}`;
	return ratio > 100
		? `FDI in ${economy} went from ${compact(range[0])} in its lowest year to ${million(range[1])} in its highest in ${span}, ${compact(mean)} a year on average`
		: `FDI in ${economy} varied by ${formatNumber(ratio, 0)}${NBSP}% around its average of ${million(mean)} a year in ${span}`;
}

export const investment: InvestmentWords = {
	...investmentGroups,
	heading: 'Investment and remittances',
	millions: MILLIONS,
	none: (economy) => `No inflow of foreign direct investment is known for ${economy}.`,
	in: 'In',
	out: 'Out',
	publishers: {
		title: publishers,
		measure: `Inflow of foreign direct investment by two publishers, ${MILLIONS}`,
		names: NAMES,
		gap: (last, mean, years) =>
			`The two publishers are ${apart(last.value)} in ${last.year}, and ${apart(mean)} on average of all ${years} years that both have.`
	},
	inOut: {
		title: inOut,
		measure: `Foreign direct investment in and out (UNCTAD), ${MILLIONS}`,
		note: 'Below zero: more was taken back than invested.'
	},
	ofGdp: {
		title: ofGdp,
		measure: 'Foreign direct investment in and out, % of GDP, net of what was taken back',
		unit: '% of GDP',
		gap: (from, to) =>
			`Outflow: the table has exactly 0 ${from === to ? `in ${from}` : `from ${from} to ${to}`}, with no other value after it. That is read as not reported, and not drawn.`
	},
	swings: {
		title: swings,
		measure: 'Investment inflow (UNCTAD): mean and standard deviation of ten years, million US dollars',
		note: 'Volatility = standard deviation ÷ mean of the yearly inflows of ten years in a row (each year stands for the ten that end with it). Where the deviation is above the mean, single years say little; where the mean is not above zero there is no ratio.',
		none: (economy) => `UNCTAD has fewer than ten years in a row for ${economy}.`,
		columns: ['Ten years to', 'Mean', 'Standard deviation', 'Deviation over mean']
	},
	remittanceCost: (percent) => `target 2030: ${percent} %`
};
