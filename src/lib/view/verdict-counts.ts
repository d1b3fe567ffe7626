/** How many verdicts of which kinds there are, what was refused and why: from the data, for every framework. */
import { isGraded } from '../assess/frameworks/judged';
import { REFUSALS, type Refusal } from '../assess/frameworks/refusal';
import type { VerdictStatus } from '../assess/frameworks/verdict';
import type { Column } from '../chart/model';
import { figure, type Figure } from '../figure/figure';
import { formatNumber } from '../format/number';
import { upperFirst } from '../format/upper-first';
import { REFUSAL_WORDS, STATUS_WORDS } from '../words/en/verdicts';
import { STATUSES } from './verdicts';

export interface FrameworkCounts {
	id: string;
	title: string;
	years: readonly [number, number];
	/** Indicator rows of all its targets. */
	rows: number;
	/** Verdicts that say how it went, as the methods give them: a row and an economy with a value and bound by it. */
	given: number;
	/** What pages say of every row and economy with a value. */
	shown: Partial<Record<VerdictStatus, number>>;
	/** Verdicts that a rule refuses. */
	refused: Partial<Record<Refusal, number>>;
	/** Open targets with a record of others; those that nobody reached, and those that most did. */
	precedents: { asked: number; none: number; most: number };
}

export interface RefusedExample {
	framework: string;
	target: string;
	measure: string;
	economy: string;
	/** As the method gives it. */
	status: VerdictStatus;
}

/** `view/frameworks/counts.json` */
export interface VerdictCounts {
	/** Oldest first. */
	frameworks: FrameworkCounts[];
	examples: Partial<Record<Refusal, RefusedExample>>;
}

const RULES = Object.keys(REFUSALS) as Refusal[];
const GRADES = STATUSES.filter(isGraded);
const sum = (numbers: Iterable<number | undefined>) => [...numbers].reduce<number>((a, b) => a + (b ?? 0), 0);
const column = (id: string, label: string, numeric = true): Column => ({ id, label, numeric });
const count = (value: number) => ({ value, text: formatNumber(value, 0) });

export function verdictCountFigures(counts: VerdictCounts): Figure[] {
	return [shownFigure(counts), refusedFigure(counts), precedentsFigure(counts)];
}

function shownFigure({ frameworks }: VerdictCounts): Figure {
	const given = sum(frameworks.map((each) => each.given));
	const refused = sum(frameworks.flatMap((each) => Object.values(each.refused)));
	const graded = ({ shown }: FrameworkCounts) => sum(GRADES.map((status) => shown[status]));
	return figure({
		id: 'shown',
		title: `Methods give ${formatNumber(given, 0)} verdicts on how it went; rules refuse ${formatNumber(refused, 0)} of them`,
		measure: 'Verdicts: an indicator row of a target and an economy that is bound by it and has a value',
		chart: {
			kind: 'listing',
			model: {
				columns: [
					column('framework', 'Framework', false),
					column('rows', 'Indicator rows'),
					...GRADES.map((status) => column(status, upperFirst(STATUS_WORDS[status]))),
					column('judged', 'Judged'),
					column('not_judged', 'Not judged')
				],
				rows: frameworks.map((each) => [
					each.title,
					count(each.rows),
					...GRADES.map((status) => count(each.shown[status] ?? 0)),
					count(graded(each)),
					count(sum(Object.values(each.shown)) - graded(each))
				])
			}
		},
		none: 'There is no framework.',
		notes: [
			'Rows by sex, age and place are counted as well as totals. Economies that are not a party, and rows without an open series, are in no column.',
			'"Not judged" has all that has a value and no verdict: targets without a number, too few data, no published method, and what a rule refuses.'
		],
		method: '/methods/#what-is-not-shown-as-it-was-reckoned'
	});
}

function refusedFigure({ frameworks, examples }: VerdictCounts): Figure {
	const rules = RULES.map((rule) => ({
		rule,
		all: sum(frameworks.map(({ refused }) => refused[rule])),
		where: frameworks.filter(({ refused }) => refused[rule]).map(({ title }) => title)
	})).filter(({ all }) => all > 0);
	const most = [...rules].sort((a, b) => b.all - a.all)[0];
	return figure({
		id: 'refused',
		title: most
			? `What refuses most: ${REFUSAL_WORDS[most.rule]} (${formatNumber(most.all, 0)} verdicts)`
			: 'No verdict is refused',
		measure: 'Verdicts that are not shown as they were reckoned, by rule',
		chart: {
			kind: 'listing',
			model: {
				columns: [
					column('why', 'Why', false),
					column('verdicts', 'Verdicts'),
					column('shown_as', 'Shown as', false),
					column('frameworks', 'Frameworks', false),
					column('example', 'For example', false)
				],
				rows: rules.map(({ rule, all, where }) => {
					const example = examples[rule];
					return [
						upperFirst(REFUSAL_WORDS[rule]),
						count(all),
						STATUS_WORDS[REFUSALS[rule]],
						where.join(', '),
						example
							? `${example.economy}, ${example.framework} ${example.target}: ${example.measure} (by its method: ${STATUS_WORDS[example.status]})`
							: null
					];
				})
			}
		},
		none: 'No rule refuses a verdict.',
		notes: ['The first rule that applies is the one counted.'],
		method: '/methods/#what-is-not-shown-as-it-was-reckoned'
	});
}

function precedentsFigure({ frameworks }: VerdictCounts): Figure {
	const asked = frameworks.filter(({ precedents }) => precedents.asked > 0);
	const all = sum(asked.map(({ precedents }) => precedents.asked));
	const none = sum(asked.map(({ precedents }) => precedents.none));
	return figure({
		id: 'before',
		title: `Of ${formatNumber(all, 0)} open targets with a record of others, nobody who stood there has reached ${formatNumber(none, 0)} in the time that is left, so far`,
		measure: 'Open targets of all economies, by what became of others who stood there',
		chart: {
			kind: 'listing',
			model: {
				columns: [
					column('framework', 'Framework', false),
					column('asked', 'With a record'),
					column('none', 'None so far'),
					column('some', 'Some did'),
					column('most', 'Most did')
				],
				rows: asked.map(({ title, precedents }) => [
					title,
					count(precedents.asked),
					count(precedents.none),
					count(precedents.asked - precedents.none - precedents.most),
					count(precedents.most)
				])
			}
		},
		none: 'No open target has a record of others.',
		notes: ['"Most" is more than 60 % of the years in which others stood there.'],
		method: '/methods/#who-has-done-it-before'
	});
}
