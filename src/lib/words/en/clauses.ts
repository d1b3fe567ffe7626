import { inList } from '../../format/list';
import { upperFirst } from '../../format/upper-first';
import type { ClauseCounts } from '../words';

/** "34 clauses: 12 worse, 11 better and 4 without a number"; what is zero is left out. */
export function clauses({ all, worse, better, unknown }: ClauseCounts): string {
	const parts = [
		worse > 0 ? `${worse} worse` : '',
		better > 0 ? `${better} better` : '',
		unknown > 0
			? `${unknown === all ? 'none' : unknown} ${unknown === all ? 'with' : 'without'} a number`
			: ''
	].filter(Boolean);
	return `${count(all)}${parts.length > 0 ? `: ${inList(parts)}` : ''}`;
}

/** "4 clauses without a number, and why" */
export const withoutNumber = (many: number): string => `${count(many)} without a number, and why`;

/** "Its main indicators have no value for Tuvalu.": a clause has more, on its own page. */
export const noHeadline = (economy: string): string => `Its main indicators have no value for ${economy}.`;

/** "No values for Germany: aid received; grants" */
export const noValuesOf = (names: string, economy: string): string => `No values for ${economy}: ${names}.`;

/** The reasons are written of the country whose policy it is. */
export const reasonsAreOf = (): string =>
	'Where nothing open measures a clause, the reason is the one found for Lesotho, whose policy it is.';

const count = (many: number): string => `${many} ${many === 1 ? 'clause' : 'clauses'}`;

const SOME = ['No', 'The', 'Two', 'Three', 'Four', 'Five'];

/** "Five worst", "The worst" */
export const worstOf = (many: number): string => `${SOME[many] ?? many} worst`;

/** "Five best", "The best" */
export const bestOf = (many: number): string => `${SOME[many] ?? many} best`;

/** "Weakest here: Mothers’ deaths, 16th of 16" */
export const lag = (name: string, place: string): string => `Weakest here: ${name}${place && `, ${place}`}`;

/** "Out of 47 measures, 42 of which have a place." */
export const chosenFrom = (placed: number, measures: number): string =>
	placed === measures
		? `Out of ${measures} measures.`
		: `Out of ${measures} measures, of which ${placed} have a place.`;

/** The yardstick is Lesotho's, whichever country is shown. */
export const yardstick = (many: number): string => `${many} clauses of Lesotho’s foreign policy`;

/** Of the figures that have nothing to draw for a country. */
export const notKnownHere = (count: number): string =>
	count === 1 ? 'One more figure has no data here' : `${count} more figures have no data here`;

/** Of the charts of a part that is folded; a part may have words alone. */
export const charts = (count: number): string =>
	count === 0 ? '' : count === 1 ? 'one chart' : `${count} charts`;

/** Of targets whose years are over: "12: 5 achieved, 4 missed, 3 not judged"; what is zero is left out. */
export function kept(all: number, achieved: number, missed: number): string {
	const open = all - achieved - missed;
	if (open === all) return `${all}, none judged`;
	const parts = [
		achieved > 0 ? `${achieved} achieved` : '',
		missed > 0 ? `${missed} missed` : '',
		open > 0 ? `${open} not judged` : ''
	];
	return `${all}: ${parts.filter(Boolean).join(', ')}`;
}

/** Of what is one country's own nobody is said to be no party. */
export function notAParty(
	country: string,
	frameworks: readonly { short_title: string; own?: string }[]
): string {
	const others = frameworks.filter(({ own }) => !own).map((one) => one.short_title);
	const owns = frameworks.flatMap(({ own }) => own ?? []);
	const parts = [
		others.length > 0
			? `${upperFirst(country)} is not a party to what else the clause is linked to: ${inList(others)}.`
			: '',
		owns.length > 0 ? onlyFor(owns) : ''
	];
	return parts.filter(Boolean).join(' ');
}

const onlyFor = (owns: readonly string[]): string =>
	`It is linked to ${inList(owns)} too, by which nobody else is judged.`;
