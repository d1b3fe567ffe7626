/**
 * Verdicts as they travel to the browser: `view/verdicts/<ISO3>.json` for each economy, `view/frameworks/<id>.json` for
 * what a framework asks, `view/frameworks/index.json` for the list of them, `view/framework-maps/<id>.json` for all
 * economies' statuses.
 */
import type { Source } from '../types';
import type { Later, Step } from '../assess/frameworks/verdict';
import type { MethodId } from '../assess/frameworks/method-ids';
import type { Refusal } from '../assess/frameworks/refusal';
import type { RowQuestion } from '../assess/frameworks/question';
import type { Confidence } from '../assess/frameworks/rule';
import type { Band } from './asked';
import type { PrecedentCounts } from './precedents';
import type { VerdictStatus, YearAndValue } from '../assess/frameworks/verdict';

/** One letter a status, so that a framework's statuses are a word. */
export const LETTERS = {
	achieved: 'a',
	'on-track': 't',
	'acceleration-needed': 'c',
	limited: 'l',
	deteriorating: 'd',
	'not-achieved': 'n',
	'insufficient-data': 'i',
	'no-data-since-2015': 'o',
	'no-method': 'm',
	'no-numeric-target': 'q',
	'no-open-data': 'x',
	superseded: 's',
	'not-measured-anew': 'r',
	'not-a-party': 'p'
} as const satisfies Record<VerdictStatus, string>;
export type Letter = (typeof LETTERS)[VerdictStatus];

/** In the order in which they are counted and explained. */
export const STATUSES = Object.keys(LETTERS) as VerdictStatus[];
const BY_LETTER = new Map<string, VerdictStatus>(STATUSES.map((status) => [LETTERS[status], status]));

/** The words of a status, for marks too. */
export { STATUS_WORDS } from '../words/en/verdicts';

export function statusOf(letter: string): VerdictStatus {
	return BY_LETTER.get(letter) ?? 'no-open-data';
}

/** Whether a status says how it went; all others say why nobody can tell. */
export function isJudged(letter: string): boolean {
	return 'atcldn'.includes(letter);
}

/** The verdict of a target: that of its headline row, with its numbers, and the statuses of all its rows. */
export interface TargetVerdict {
	/** Status letters of the rows shown, in their order; '' for a target without rows. */
	r: string;
	/** Status letter of the target. */
	s: string;
	/** Place of the headline row, −1 without one. */
	h: number;
	/** Baseline, latest, target. */
	b?: YearAndValue;
	l?: YearAndValue;
	t?: YearAndValue;
	/** Pace so far, pace needed, and the place of their unit in `words`. */
	p?: number;
	q?: number;
	u?: number;
	/** The year at which the present pace arrives. */
	y?: number;
	/** The year from which the pace is read, where that is not the baseline's. */
	o?: number;
	/** Of a target whose deadline has passed: what is known after the latest value that it is judged by. */
	n?: Later;
	/** The one step that nearly all of the way was made in. */
	j?: Step;
	/** The rule by which the headline row's status is not shown as it was reckoned. */
	f?: Refusal;
	/** Who has done it before, of the headline row. */
	w?: PrecedentCounts;
}

/** A country's verdicts on some targets, each by its framework's default method. */
export interface JudgedTargets {
	/** "framework:target" → verdict; one that the country is no party to is absent. */
	verdicts: Record<string, TargetVerdict>;
	/** What they point to. */
	words: string[];
}

/** One step of a thread for an economy: from, to, value of the target, and whose it was ("MDG:4.A"). */
export type ThreadLine = [from: number, to: number, value: number, link: string];

/** `view/verdicts/<ISO3>.json` */
export interface VerdictFile {
	iso3: string;
	words: string[];
	/** framework → method → target → verdict. A framework made for another country is absent. */
	frameworks: Record<string, Partial<Record<MethodId, Record<string, TargetVerdict>>>>;
	/** thread → its lines */
	threads: Record<string, ThreadLine[]>;
}

/** The verdict on a group as a whole, in words. */
export interface GroupVerdict {
	/** Of the group. */
	id: string;
	shown: VerdictStatus;
	label: string;
	sentence: string;
}

/** An indicator row of a target. */
export interface RowView {
	/** Official number, '' without one. */
	number: string;
	label: string;
	title: string;
	confidence?: Confidence;
	note?: string;
	noData?: string;
	/** The verdict on the group as a whole, where the number was set for it. */
	group?: GroupVerdict;
	question: RowQuestion;
}

export interface TargetView {
	id: string;
	goal: string;
	label: string;
	confidence: Confidence;
	note?: string;
	source?: string;
	/** Names of those whom it is worded for; of nobody else it is asked. */
	askedOf?: string[];
	noNumber?: string;
	follows?: string[];
	deadline: number;
	rows: RowView[];
	/** Further rows of the same series (by sex, age, place), which are assessed too and stand in the files. */
	more: number;
}

/** `view/frameworks/<id>.json` */
export interface FrameworkView extends FrameworkEntry {
	vintage: string;
	sources: { title: string; url: string }[];
	note?: string;
	goals: { id: string; label: string; note?: string }[];
	targets: TargetView[];
	threads: ThreadView[];
}

export interface ThreadStep {
	link: string;
	framework: string;
	label: string;
	measured: boolean;
	/** It is held to every year, and its line's last year is its framework's; of a band its two ends. */
	criterion?: { band: Band };
}

export interface ThreadView {
	id: string;
	title: string;
	note?: string;
	indicator: string;
	measure: { title: string; unit: string; unit_kind: RowQuestion['unit']['unit_kind']; decimals: number };
	/** Who publishes it. */
	source?: Source;
	/** The link is "MDG:4.A"; then the short name of its framework, what it says, and whether a series of it can set a line. */
	steps: ThreadStep[];
}

/** A line of `view/frameworks/index.json`. */
export interface FrameworkEntry {
	id: string;
	code: string;
	title: string;
	short_title: string;
	years: readonly [number, number];
	method: MethodId;
	methods: MethodId[];
	follows: string[];
	applies_to?: string;
	/** Of one country's own: what it judges, and nobody else. */
	own?: string;
	/** Ids of its targets, in order. */
	targetIds: string[];
}

export interface FrameworkIndex {
	frameworks: FrameworkEntry[];
	/** clause → "framework:target" of what it links to, the newest framework first */
	clauses: Record<string, string[]>;
	/** clause → the one target whose status stands for it; clauses that no target judges are absent */
	judged: Record<string, JudgedClause>;
}

export interface JudgedClause {
	framework: string;
	target: string;
	/** "SDGs 17.3" */
	name: string;
	/** What each of the rows shown of the target measures: "Foreign direct investment". */
	rows: string[];
}

/** `view/framework-maps/<id>.json`: method → ISO3 → a letter a target, in the framework's order. */
export type FrameworkMap = Partial<Record<MethodId, Record<string, string>>>;

/** How many targets have each status, in the order of STATUSES, without the empty ones. */
export function countStatuses(letters: Iterable<string>): { status: VerdictStatus; count: number }[] {
	const counts = new Map<VerdictStatus, number>();
	for (const letter of letters) counts.set(statusOf(letter), (counts.get(statusOf(letter)) ?? 0) + 1);
	return STATUSES.flatMap((status) => {
		const count = counts.get(status) ?? 0;
		return count > 0 ? [{ status, count }] : [];
	});
}

/** How far an economy is from a framework's targets: the mean place of its judged targets on the scale, 0 to 4. */
export function distanceOf(letters: string): number | null {
	const steps = [...letters].filter(isJudged).map((letter) => STEPS[letter] ?? 0);
	return steps.length === 0 ? null : steps.reduce((sum, step) => sum + step, 0) / steps.length;
}

/** Achieved is there, on track nearly; a miss and a move the wrong way are furthest. */
const STEPS: Record<string, number> = { a: 0, t: 1, c: 2, l: 3, n: 4, d: 4 };
