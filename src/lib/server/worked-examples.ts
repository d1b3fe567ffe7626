/** Each method worked through with the default country's numbers, taken from the database while pages are built. */
import { DEFAULT_COUNTRY } from '../state/base';
import { METHOD_IDS, type MethodId } from '../assess/frameworks/method-ids';
import { METHODS } from '../assess/frameworks/methods';
import { answer } from '../assess/frameworks/question';
import type { Verdict } from '../assess/frameworks/verdict';
import { formatNumber } from '../format/number';
import { formatValue } from '../format/value';
import { economySeries } from '../query/economy-series';
import type { FrameworkView, RowView } from '../view/verdicts';
import { englishVerdicts } from '../words/en/frameworks';
import { METHOD_WORDS } from '../words/en/methods';
import { said } from '../words/verdict-words';
import { database } from './database';
import { frameworkFile, frameworkIndex } from './frameworks';

export interface WorkedExample {
	method: string;
	publisher: string;
	formula: string;
	source: { title: string; url: string };
	status: Verdict['status'];
	label: string;
	/** "MDGs: Under-five mortality". */
	example: string;
	/** Address of the target's page, without the base. */
	path: string;
	sentence: string;
	numbers: { name: string; value: string }[];
}

/** Targets that show a method best; where one of them has no verdict any more, the first that has stands in. */
const BEST: Record<MethodId, string> = {
	'un-sdg-undp': 'sdg:3.2',
	sdsn: 'sdg:3.2',
	'mdg-gmr': 'mdg:4.A',
	'mdg-reference-path': 'mdg:4.A',
	'ldc-criteria': 'ldc:income-graduation',
	'sadc-bands': 'sadc:budget_deficit',
	'aid-for-trade': 'aft:delivered',
	reach: 'bpoa:12'
};
const JUDGED = ['achieved', 'on-track', 'acceleration-needed', 'limited', 'deteriorating', 'not-achieved'];

export async function workedExamples(): Promise<WorkedExample[]> {
	const examples: WorkedExample[] = [];
	for (const id of METHOD_IDS) {
		const example = await workedExample(id);
		if (example) examples.push(example);
	}
	return examples;
}

async function workedExample(id: MethodId): Promise<WorkedExample | null> {
	const entries = frameworkIndex().frameworks.filter(({ methods }) => methods.includes(id));
	const [bestFramework] = BEST[id].split(':');
	const ordered = [...entries].sort(
		(a, b) => Number(b.id === bestFramework) - Number(a.id === bestFramework)
	);
	for (const entry of ordered) {
		const view = frameworkFile(entry.id);
		const found = view && (await firstJudged(id, view));
		if (found && view) return exampleOf(id, view, found);
	}
	return null;
}

interface Found {
	target: string;
	row: RowView;
	verdict: Verdict;
}

async function firstJudged(id: MethodId, view: FrameworkView): Promise<Found | null> {
	const isBest = (target: string) => Number(`${view.id}:${target}` === BEST[id]);
	const targets = [...view.targets].sort((a, b) => isBest(b.id) - isBest(a.id));
	for (const target of targets) {
		const ids = target.rows.flatMap(({ question }) => [question.indicator, question.commitmentsOf ?? '']);
		const series = await economySeries(await database(), DEFAULT_COUNTRY, [...new Set(ids)].filter(Boolean));
		for (const row of target.rows) {
			const { indicator, commitmentsOf = '' } = row.question;
			if (!series[indicator]) continue;
			const verdict = answer(row.question, series[indicator], {
				commitments: series[commitmentsOf] ?? null,
				method: id,
				iso3: DEFAULT_COUNTRY
			});
			if (JUDGED.includes(verdict.shown) && verdict.latest) return { target: target.id, row, verdict };
		}
	}
	return null;
}

function exampleOf(id: MethodId, view: FrameworkView, { target, row, verdict }: Found): WorkedExample {
	const { title, publisher, formula, source } = METHOD_WORDS[id];
	const { unit } = row.question;
	const words = said(englishVerdicts, verdict, unit);
	const point = (pair: readonly [number, number] | null) =>
		pair && `${formatValue(pair[1], unit, 'full')} in ${pair[0]}`;
	const pace = (value: number | null) =>
		value === null ? null : `${formatNumber(value, 2)}\u00a0${words.pace}`;
	const numbers = [
		{ name: 'Baseline', value: point(verdict.baseline) },
		{ name: 'Latest', value: point(verdict.latest) },
		{ name: 'Target', value: point(verdict.target) },
		{ name: 'Pace so far', value: pace(verdict.pace) },
		{ name: 'Pace needed', value: pace(verdict.pace_needed) },
		{
			name: verdict.status === 'achieved' ? 'Met since' : 'This pace arrives in',
			value: verdict.reach_year === null ? null : String(verdict.reach_year)
		}
	].flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));
	return {
		method: title,
		publisher,
		formula,
		source: { title: source, url: METHODS[id].source },
		status: verdict.status,
		label: words.label,
		example: `${view.short_title}: ${row.label}`,
		path: `/frameworks/${view.id}/?target=${encodeURIComponent(target)}`,
		sentence: words.sentence,
		numbers
	};
}
