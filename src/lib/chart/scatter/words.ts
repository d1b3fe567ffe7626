/** What a scatter says: one economy, how the two measures go together, and what has no place on it. */
import { formatNumber } from '../../format/number';
import { LEAST_PAIRS, rankCorrelation } from '../../series/correlation';
import { offLogText, symmetricText } from '../scale-words';
import { shortValue, valueText } from '../text';
import type { ScatterAxis, ScatterDot, ScatterModel } from './model';
import type { ScatterLayout } from './layout';

/** What is measured, within a sentence. */
const within = ({ label, said: words }: ScatterAxis): string => words ?? label;

/** A value with its year where that is another, and its nature. */
const said = (axis: ScatterAxis, value: number, year: number, model: ScatterModel): string =>
	`${axis.label}${/\d$/.test(axis.label) ? ':' : ''} ${shortValue(value, axis)}${year === model.year ? '' : ` (${year})`}`;

/** One economy: "GDP per person 2,340 (2022), under-five deaths 72.1, estimate". */
export function spokenDot(dot: ScatterDot, model: ScatterModel): string {
	const size = model.size;
	return [
		said(model.x, dot.x, dot.xYear, model),
		said({ ...model.y, label: within(model.y) }, dot.y, dot.yYear, model),
		size ? `${size.label} ${dot.size ? shortValue(dot.size, size) : 'not known'}` : '',
		dot.nature && dot.nature !== 'actual' ? dot.nature : ''
	]
		.filter(Boolean)
		.join(', ');
}

/** Bounds between words for how closely ranks go together; a convention of ours, said with the number. */
const STRENGTHS: [number, string][] = [
	[0.8, 'go closely together'],
	[0.5, 'go together'],
	[0.2, 'go together a little']
];

/** How the two measures go together, by ranks and without a cause; why nothing is said of few. */
export function correlationText({ dots, x, y }: ScatterModel): string {
	const rho = rankCorrelation(dots.map((dot) => [dot.x, dot.y] as const));
	if (rho === null)
		return dots.length < LEAST_PAIRS
			? `${dots.length === 1 ? 'One economy has' : `${formatNumber(dots.length)} economies have`} both values: too few to say whether the two go together.`
			: 'One of the two never varies: nothing can be said of how they go together.';
	const number = `rank correlation ${formatNumber(rho, 2)}, ${formatNumber(dots.length)} economies`;
	const strength = STRENGTHS.find(([from]) => Math.abs(rho) >= from)?.[1];
	if (!strength) return `The two hardly go together (${number}).`;
	const tend = `the higher ${within(x)}, the ${rho > 0 ? 'higher' : 'lower'} ${within(y)}`;
	return `The two ${strength}: ${tend} (${number}). That does not say that one causes the other.`;
}

/** The fitted line: on which scales, of how many, and what its band is. */
export function fitText(model: ScatterModel, fit: ScatterLayout['fit']): string {
	if (!model.fit) return '';
	if (!fit) return `No line is fitted: it takes at least ${LEAST_PAIRS} economies whose values differ.`;
	const logs = [model.x, model.y].filter(({ scale }) => scale === 'log').length;
	const isSymmetric = model.x.scale === 'symlog' || model.y.scale === 'symlog';
	const on = isSymmetric
		? ', on the axes as they are drawn'
		: ['', ', on one logarithm', ', on logarithms of both'][logs]!;
	return `Line: least squares${on}, ${formatNumber(fit.line.count)} economies, each counted once; its band holds the line with 95 % confidence.`;
}

export const withoutText = ({ without = 0 }: ScatterModel): string =>
	without === 0
		? ''
		: `${formatNumber(without)} ${without === 1 ? 'economy is' : 'economies are'} left out: not both values.`;

/** "Values of 2023 where they exist; 12 dots have an older one." */
export function yearsText({ dots, year }: ScatterModel): string {
	const other = dots.filter(({ xYear, yYear }) => xYear !== year || yYear !== year);
	if (other.length === 0) return `Values of ${year}.`;
	const years = other.flatMap(({ xYear, yYear }) => [xYear, yYear]).filter((one) => one !== year);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const span = first === last ? String(first) : `${first} to ${last}`;
	return `Values of ${year}; ${formatNumber(other.length)} ${other.length === 1 ? 'dot has one' : 'dots have one or both'} of ${span}.`;
}

const SCALES = { linear: '', log: ' (logarithmic)', symlog: ' (symmetric logarithmic)' };

/** "Under-five deaths, per 1,000 births (logarithmic)". */
export const axisText = ({ label, unit, scale }: ScatterAxis): string => `${label}, ${unit}${SCALES[scale]}`;

/** How symmetric axes are divided; the same of both where they are. */
const symmetricTexts = (model: ScatterModel, { x, y, dots }: ScatterLayout): string[] =>
	(['y', 'x'] as const).map((side) =>
		symmetricText(
			side === 'x' ? x : y,
			model[side],
			dots.flatMap(({ dot }) => (dot[side] < 0 ? [dot] : [])),
			model[side].label
		)
	);

/** All that stands under the plot. */
export const notesText = (model: ScatterModel, layout: ScatterLayout): string =>
	[
		correlationText(model),
		fitText(model, layout.fit),
		offLogText(layout.offLog),
		...symmetricTexts(model, layout),
		withoutText(model),
		yearsText(model),
		model.size
			? `Areas of dots: ${model.size.label}${model.dots.some(({ size }) => !size) ? '; the smallest where it is not known' : ''}.`
			: ''
	]
		.filter(Boolean)
		.join(' ');

/** Axes, who is marked, and how the two go together. */
export function describeScatter(model: ScatterModel): string {
	const named = model.dots.filter(({ focus, slot }) => focus || slot !== undefined);
	const of = (dot: ScatterDot) =>
		`${dot.label}: ${valueText(dot.x, model.x)} and ${valueText(dot.y, model.y)}`;
	return [
		`Across: ${axisText(model.x)}. Up: ${axisText(model.y)}. ${formatNumber(model.dots.length)} dots.`,
		...named.map((dot) => `${of(dot)}.`),
		correlationText(model)
	].join(' ');
}
