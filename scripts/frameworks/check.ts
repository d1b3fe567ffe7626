/** What must hold between files: ids used once, and every reference found. */
import type {
	Addressees,
	Framework,
	FrameworkIndicator,
	FrameworkTarget
} from '../../src/lib/assess/frameworks/rule';
import type { Problems } from '../lib/problems';
import type { Located } from '../lib/read-yaml';
import type { Priorities } from '../database/lib/shapes';
import type { KnownIndicator } from './add-series';
import { resolveLink } from './resolve';
import type { Thread } from './threads';

export interface FrameworkFiles {
	files: readonly Located<Framework>[];
	threads: Located<Thread[]> | null;
	indicators: readonly KnownIndicator[];
	/** data/policy/priorities.yaml, whose clauses link to targets. */
	policy: Located<Priorities> | null;
	/** Ids of data/economies/groups.csv. */
	groups: ReadonlySet<string>;
}

type Say = (path: readonly (string | number)[], what: string) => void;

/** Adds to problems whatever does not fit, with the line where it is said. */
export function checkFrameworks(
	{ files, threads, policy, indicators, groups }: FrameworkFiles,
	problems: Problems
): void {
	const known = new Map(indicators.map((row) => [row.id, row]));
	const frameworks = files.map((file) => file.value);
	const seen = new Map<string, string>();
	for (const file of files) {
		const say: Say = (path, what) => problems.add(file.file, file.lineOf(path), what);
		const { id, code, follows = [], applies_to, own } = file.value;
		if (file.file !== `data/frameworks/${id}.yaml`) say(['id'], `expected the file's own name, found ${id}`);
		for (const key of [id, code]) {
			const other = seen.get(key);
			if (other) say([key === id ? 'id' : 'code'], `expected ${key} once, and ${other} has it too`);
			seen.set(key, file.file);
		}
		if (applies_to !== undefined && !groups.has(applies_to) && !/^[A-Z]{3}$/.test(applies_to))
			say(['applies_to'], `expected a group of groups.csv or a country's code, found ${applies_to}`);
		const isOne = applies_to !== undefined && !groups.has(applies_to);
		if (isOne !== (own !== undefined))
			say(['own'], 'expected what is judged in words where it is one country’s own, and there alone');
		follows.forEach((earlier, i) => {
			if (!frameworks.some((each) => each.id === earlier))
				say(['follows', i], `expected a framework of data/frameworks, found ${earlier}`);
		});
		uniqueGoals(file.value, say);
		file.value.targets.forEach((target, i) => {
			checkTarget(target, ['targets', i], frameworks, code, say);
			checkAddressees(target.applies_to, ['targets', i, 'applies_to'], groups, say);
			target.indicators.forEach((row, j) =>
				checkRow(row, ['targets', i, 'indicators', j], known, groups, say)
			);
		});
	}
	checkThreads(threads, frameworks, known, problems);
	checkJudgedBy(policy, frameworks, problems);
	policy?.value.forEach(({ links }, i) =>
		links.forEach((link, j) => {
			if (!resolveLink(link, frameworks))
				problems.add(
					policy.file,
					policy.lineOf([i, 'links', j]),
					`expected a target, goal or indicator of data/frameworks such as SDG:3.3, found ${link}`
				);
		})
	);
}

/** The status of a clause is that of a target it is linked to, by a series of its own. */
function checkJudgedBy(
	policy: Located<Priorities> | null,
	frameworks: readonly Framework[],
	problems: Problems
): void {
	policy?.value.forEach(({ links, indicators, judged_by }, i) => {
		if (!judged_by) return;
		const say = (key: 'target' | 'indicator', what: string) =>
			problems.add(policy.file, policy.lineOf([i, 'judged_by', key]), what);
		const found = resolveLink(judged_by.target, frameworks);
		const target = found?.kind === 'target' ? found.targets[0] : undefined;
		const isLinked = links.some((link) =>
			resolveLink(link, frameworks)?.targets.some((linked) => linked === target)
		);
		if (!target || !isLinked) say('target', `expected a target among the links, found ${judged_by.target}`);
		else if (!target.indicators.some(({ indicator }) => indicator === judged_by.indicator))
			say('indicator', `expected a series of ${judged_by.target}, found ${judged_by.indicator}`);
		if (!indicators.some(({ indicator }) => indicator === judged_by.indicator))
			say('indicator', `expected one of the clause’s own series, found ${judged_by.indicator}`);
	});
}

function uniqueGoals(framework: Framework, say: Say): void {
	const seen = new Set<string>();
	framework.goals.forEach((goal, i) => {
		if (seen.has(goal.id)) say(['goals', i, 'id'], `expected each goal once, and ${goal.id} is repeated`);
		seen.add(goal.id);
	});
}

function checkTarget(
	target: FrameworkTarget,
	path: readonly (string | number)[],
	frameworks: readonly Framework[],
	code: string,
	say: Say
): void {
	(target.follows ?? []).forEach((link, i) => {
		if (resolveLink(link, frameworks)?.kind !== 'target')
			say([...path, 'follows', i], `expected a target such as MDG:4.A, found ${link}`);
		else if (link === `${code}:${target.id}`)
			say([...path, 'follows', i], `expected an earlier target, found ${link} itself`);
	});
}

function checkAddressees(
	addressees: Addressees | undefined,
	path: readonly (string | number)[],
	groups: ReadonlySet<string>,
	say: Say
): void {
	for (const one of [addressees ?? []].flat())
		if (!groups.has(one) && !/^[A-Z]{3}$/.test(one))
			say(path, `expected a group of groups.csv or a country's code, found ${one}`);
}

function checkRow(
	row: FrameworkIndicator,
	path: readonly (string | number)[],
	known: ReadonlyMap<string, KnownIndicator>,
	groups: ReadonlySet<string>,
	say: Say
): void {
	const indicator = known.get(row.indicator);
	if (row.indicator !== '' && !indicator)
		say([...path, 'indicator'], `expected an indicator of data/observations, found ${row.indicator}`);
	if (row.indicator !== '' && row.no_data_reason !== undefined)
		say([...path, 'no_data_reason'], `expected no reason beside an indicator, ${row.indicator}`);
	if (indicator && row.dimensions !== undefined && row.dimensions !== indicator.dimensions)
		say([...path, 'dimensions'], `expected "${indicator.dimensions}", as ${row.indicator} has it`);
	if (row.rule.kind === 'series-method' && indicator && indicator.source !== 'unsdg')
		say([...path, 'rule'], `expected a UN SDG series for series-method, found ${row.indicator}`);
	checkAddressees(row.applies_to, [...path, 'applies_to'], groups, say);
	if (row.judged_for !== undefined && !groups.has(row.judged_for))
		say([...path, 'judged_for'], `expected a group of groups.csv, found ${row.judged_for}`);
	if (row.rule.kind === 'peer-level' && !groups.has(row.rule.group))
		say([...path, 'rule', 'group'], `expected a group of groups.csv, found ${row.rule.group}`);
}

function checkThreads(
	threads: Located<Thread[]> | null,
	frameworks: readonly Framework[],
	known: ReadonlyMap<string, KnownIndicator>,
	problems: Problems
): void {
	const seen = new Set<string>();
	threads?.value.forEach((thread, i) => {
		const say: Say = (path, what) => problems.add(threads.file, threads.lineOf([i, ...path]), what);
		if (seen.has(thread.id)) say(['id'], `expected each thread once, and ${thread.id} is repeated`);
		seen.add(thread.id);
		if (!known.has(thread.indicator))
			say(['indicator'], `expected an indicator of data/observations, found ${thread.indicator}`);
		thread.steps.forEach((step, j) => {
			const found = resolveLink(step.target, frameworks);
			if (found?.kind !== 'target')
				say(['steps', j, 'target'], `expected a target such as MDG:4.A, found ${step.target}`);
			else if (
				step.row !== undefined &&
				!found.targets[0]?.indicators.some((row) => row.indicator === step.row)
			)
				say(['steps', j, 'row'], `expected an indicator of ${step.target}, found ${step.row}`);
		});
	});
}
