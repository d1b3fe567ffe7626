/** The targets of a framework, and how each went by the method chosen. */
import type { TargetItem, TargetsModel } from '../chart/targets/model';
import { figure, type Figure } from '../figure/figure';
import { askedOfWords, NOT_ASKED } from '../words/en/asked-of';
import { REFUSAL_WORDS, STATUS_WORDS } from '../words/en/verdicts';
import type { FrameworkPage, TargetLine } from './framework-page';
import { lateWords, paceWords } from './pace';
import { verdictNumbers } from './verdict-words';
import { isJudged, LETTERS, statusOf, type TargetVerdict } from './verdicts';

type Verdicts = Readonly<Record<string, TargetVerdict>>;

export interface TargetsQuestion {
	page: Pick<FrameworkPage, 'framework' | 'targets' | 'isOver'>;
	/** By the method chosen. */
	verdicts: Verdicts;
	/** By each other method, with its name. */
	others: readonly {
		title: string;
		verdicts: Verdicts;
		/** It asks what was so by the deadline, whatever came later. */
		isByDeadline?: boolean;
	}[];
	/** Units of pace, which verdicts name by their place. */
	words: readonly string[];
	/** Verdicts in sentences, by target, where they are known. */
	sentences: Readonly<Record<string, string>>;
}

export const targetsModel = ({ page, ...rest }: TargetsQuestion): TargetsModel => ({
	headings: { group: 'Goal', target: 'Target' },
	groups: page.framework.goals.map(({ id, label, note = '' }) => ({
		id,
		number: /^\d+$/.test(id) ? id : '',
		label,
		note,
		targets: page.targets.filter(({ goal }) => goal === id).map((target) => itemOf(target, rest, page.isOver))
	})),
	none: 'No target of its own.',
	check: { label: 'to be checked', title: 'Not confirmed in its source' }
});

function itemOf(
	target: TargetLine,
	{ verdicts, others, words, sentences }: Omit<TargetsQuestion, 'page'>,
	isOver: boolean
): TargetItem {
	const { id, label } = target;
	const verdict = verdicts[id];
	const row = target.rows[verdict?.h ?? -1];
	const judged = verdict !== undefined && isJudged(verdict.s);
	const status = statusOf(verdict?.s ?? 'x');
	const pace = judged && row ? { verdict, row, words, isOver } : null;
	const isNamed = row !== undefined && (target.rows.length > 1 || row.label !== label);
	return {
		id,
		number: /^[0-9A-Z]{1,2}\.[0-9A-Za-z.]+$/.test(id) ? id : '',
		label,
		check: target.check || row?.check === true,
		status,
		word: verdict?.s === LETTERS['not-a-party'] && target.askedOf ? NOT_ASKED : STATUS_WORDS[status],
		row: isNamed ? row.label : '',
		numbers: verdict && row ? verdictNumbers(verdict, row) : '',
		caution: pace ? lateWords(pace) : '',
		pace: pace ? paceWords(pace) : '',
		why: whyNot(target, verdict),
		rows: verdict && verdict.r.length > 1 ? [...verdict.r].map(statusOf) : [],
		dissent: verdict ? dissent(target, verdict, others) : [],
		sentence: sentences[id] ?? '',
		unit: row?.unit.unit ?? '',
		baseline: verdict?.b ?? null,
		latest: verdict?.l ?? null,
		target: verdict?.t ?? null
	};
}

/** Why nothing is judged. Of a target that is worded for others only that is said. */
function whyNot({ reason, askedOf }: TargetLine, verdict: TargetVerdict | undefined): string[] {
	if (verdict?.s === LETTERS['not-a-party'] && askedOf) return [askedOfWords(askedOf)];
	return [verdict?.f ? REFUSAL_WORDS[verdict.f] : '', isJudged(verdict?.s ?? 'x') ? '' : reason].filter(
		Boolean
	);
}

/**
 * What another method says of the same headline row, where it says something else: of an earlier value, where it asks what
 * was so by a deadline that has passed since.
 */
function dissent(
	{ id, deadline }: Pick<TargetLine, 'id' | 'deadline'>,
	{ s, h, l }: TargetVerdict,
	others: TargetsQuestion['others']
): string[] {
	if (!isJudged(s)) return [];
	return others.flatMap(({ title, verdicts, isByDeadline }) => {
		const letter = verdicts[id]?.r[h];
		const name = isByDeadline && l && l[0] > deadline ? `${title}, by ${deadline}` : title;
		return letter && isJudged(letter) && letter !== s ? [`${name}: ${STATUS_WORDS[statusOf(letter)]}`] : [];
	});
}

/** How many targets another method judges otherwise. */
export const disputedTargets = (
	targets: readonly Pick<TargetLine, 'id' | 'deadline'>[],
	verdicts: Verdicts,
	others: TargetsQuestion['others']
): number =>
	targets.filter((target) => {
		const verdict = verdicts[target.id];
		return verdict !== undefined && dissent(target, verdict, others).length > 0;
	}).length;

export const targetsFigure = (question: TargetsQuestion, country: { iso3: string; name: string }): Figure => {
	const { id, short_title } = question.page.framework;
	return figure({
		id: 'targets',
		title: 'Goals and targets',
		measure: `${short_title}, ${country.name}: the status of each target, from its baseline to its latest value and its number, with its pace`,
		chart: { kind: 'targets', model: targetsModel(question) },
		none: 'This framework has no goals.',
		filename: `${id}-${country.iso3}`,
		file: `api/frameworks/${id}.json`,
		method: '/methods/#frameworks'
	});
};
