/** What pages fetch of the frameworks; the shapes are in src/lib/view/verdicts.ts. */
import type { MethodId } from '../../../src/lib/assess/frameworks/method-ids';
import { answer } from '../../../src/lib/assess/frameworks/question';
import type { Framework } from '../../../src/lib/assess/frameworks/rule';
import type { Verdict } from '../../../src/lib/assess/frameworks/verdict';
import type { Database } from '../../../src/lib/database/database';
import { priorities } from '../../../src/lib/query/priorities';
import { countsOf, precedentKey, type PrecedentFile } from '../../../src/lib/view/precedents';
import {
	LETTERS,
	type FrameworkMap,
	type TargetVerdict,
	type ThreadLine,
	type VerdictFile
} from '../../../src/lib/view/verdicts';
import { assessFramework, verdictOf, withLatest, type AssessedRow } from '../../frameworks/assess-all';
import { judgedRow, methodsOf, shownRows, targetVerdict, Words } from '../../frameworks/compact';
import { readInputs, type Inputs } from '../../frameworks/inputs';
import { isAsked, isBound, isParty } from '../../frameworks/parties';
import type { FrameworkData } from '../../frameworks/read';
import { precedentFiles } from '../../frameworks/precedents';
import { resolveLink } from '../../frameworks/resolve';
import { verdictCounts } from '../../frameworks/verdict-counts';
import { frameworkIndex, frameworkView, judgedClauses } from './framework-views';
import type { PackWriter } from './write-pack';

/** @returns how many verdicts there are */
export async function writeFrameworkFiles(
	db: Database,
	data: FrameworkData,
	write: PackWriter
): Promise<number> {
	const inputs = await readInputs(db, data);
	const files = new Map(
		inputs.economies.map(({ iso3 }) => [
			iso3,
			{ words: new Words(), frameworks: {} as VerdictFile['frameworks'] }
		])
	);
	const all = new Map(data.frameworks.map((each) => [each.id, assessFramework(each, inputs)]));
	const done = await precedentFiles(db, all, inputs);
	let count = 0;
	for (const framework of data.frameworks) {
		const rows = all.get(framework.id)!;
		for (const { verdicts } of rows) count += verdicts.size;
		write(`frameworks/${framework.id}`, frameworkView(framework, rows, inputs));
		const map = addVerdicts(framework, rows, inputs, files, done);
		write(`framework-maps/${framework.id}`, map);
	}
	const index = frameworkIndex(data.frameworks, await priorities(db), judgedClauses(data, all));
	write('frameworks/index', index);
	write('frameworks/counts', verdictCounts(all, done, inputs));
	for (const [iso3, { words, frameworks }] of files) {
		const before: PrecedentFile = done.get(iso3) ?? { iso3, answers: [], of: {} };
		write(`precedents/${iso3}`, before);
		const threads = threadLines(data, all, iso3);
		const file: VerdictFile = { iso3, words: words.list, frameworks, threads };
		write(`verdicts/${iso3}`, file);
	}
	return count;
}

type Files = ReadonlyMap<string, { words: Words; frameworks: VerdictFile['frameworks'] }>;

/** Adds a framework's verdicts by each of its methods to the file of every economy it is for. */
function addVerdicts(
	framework: Framework,
	rows: readonly AssessedRow[],
	inputs: Inputs,
	files: Files,
	done: ReadonlyMap<string, PrecedentFile>
): FrameworkMap {
	const shown = framework.targets.map((target) => ({ target, rows: shownRows(target, rows) }));
	const map: FrameworkMap = {};
	for (const method of methodsOf(framework)) {
		const letters: Record<string, string> = {};
		for (const [iso3, { words, frameworks }] of files) {
			if (!isParty(framework, iso3, inputs)) continue;
			const byTarget = Object.fromEntries(
				shown.map(({ target, rows: own }) => {
					const judged = own.map((row) => judgedRow(row, verdictBy(framework, method, row, iso3, inputs)));
					const verdict = isAsked(target, framework, iso3, inputs)
						? targetVerdict(target, judged, words)
						: notAsked(judged.length);
					return [target.id, withCounts(verdict, framework.id, target.id, done.get(iso3))];
				})
			);
			(frameworks[framework.id] ??= {})[method] = byTarget;
			letters[iso3] = framework.targets.map(({ id }) => byTarget[id]!.s).join('');
		}
		map[method] = letters;
	}
	return map;
}

/** Of a target that is worded for others. */
const notAsked = (rows: number): TargetVerdict => ({
	r: LETTERS['not-a-party'].repeat(rows),
	s: LETTERS['not-a-party'],
	h: -1
});

/** Of the headline row, who has done it before in numbers. */
function withCounts(
	verdict: TargetVerdict,
	framework: string,
	target: string,
	done: PrecedentFile | undefined
): TargetVerdict {
	const found = done?.answers[done.of[precedentKey(framework, target, verdict.h)] ?? -1];
	return found ? { ...verdict, w: countsOf(found) } : verdict;
}

/** The framework's own method keeps what was assessed already, in which a row may have a method of its own. */
function verdictBy(
	framework: Framework,
	method: MethodId,
	row: AssessedRow,
	iso3: string,
	inputs: Inputs
): Verdict {
	const known = row.verdicts.get(iso3);
	if (method === framework.method || !isBound(framework, row.row, row.question, iso3, inputs))
		return verdictOf(framework, row, iso3, inputs);
	const series = known && inputs.series.get(row.row.indicator)?.get(iso3);
	if (!series) return answer(row.question, null, { method, iso3 });
	const { commitmentsOf } = row.question;
	const committed = commitmentsOf ? inputs.series.get(commitmentsOf)?.get(iso3) : undefined;
	return withLatest(answer(row.question, series, { commitments: committed ?? null, method, iso3 }), series);
}

/** The line of each step of a thread over the years in which it applied; a step in words only has none. */
function threadLines(
	data: FrameworkData,
	all: ReadonlyMap<string, AssessedRow[]>,
	iso3: string
): Record<string, ThreadLine[]> {
	return Object.fromEntries(
		data.threads.map(({ id, steps }) => [
			id,
			steps.flatMap(({ target: link, row: indicator }): ThreadLine[] => {
				const found = resolveLink(link, data.frameworks);
				const target = found?.targets[0];
				const row = all
					.get(found?.framework.id ?? '')
					?.find((each) => each.target === target && each.row.indicator === indicator);
				const verdict = row?.verdicts.get(iso3);
				if (!found || !row || !verdict?.target) return [];
				return [[found.framework.years[0], verdict.target[0], verdict.target[1], link]];
			})
		])
	);
}
