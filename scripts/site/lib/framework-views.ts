import { criterionOf } from '../../../src/lib/assess/frameworks/criterion';
import type { MethodId } from '../../../src/lib/assess/frameworks/method-ids';
import type { Addressees, Framework, FrameworkTarget } from '../../../src/lib/assess/frameworks/rule';
import type { Verdict } from '../../../src/lib/assess/frameworks/verdict';
import type { PriorityWithIndicators } from '../../../src/lib/query/priorities';
import type { UnitOf } from '../../../src/lib/types';
import type {
	FrameworkEntry,
	FrameworkIndex,
	FrameworkView,
	GroupVerdict,
	RowView,
	ThreadView
} from '../../../src/lib/view/verdicts';
import { englishVerdicts } from '../../../src/lib/words/en/frameworks';
import { said } from '../../../src/lib/words/verdict-words';
import { questionOf, type AssessedRow } from '../../frameworks/assess-all';
import { methodsOf, shownRows } from '../../frameworks/compact';
import type { Inputs } from '../../frameworks/inputs';
import type { FrameworkData } from '../../frameworks/read';
import { resolveLink } from '../../frameworks/resolve';

function entryOf(framework: Framework): FrameworkEntry {
	const { id, code, title, short_title, years, follows = [], applies_to, own, targets } = framework;
	return {
		id,
		code,
		title,
		short_title,
		years,
		method: framework.method as MethodId,
		methods: methodsOf(framework),
		follows,
		...(applies_to ? { applies_to } : {}),
		...(own ? { own } : {}),
		targetIds: targets.map((target) => target.id)
	};
}

/** Oldest first; and for each clause the targets that it links to, the newest framework first. */
export function frameworkIndex(
	frameworks: readonly Framework[],
	clauses: readonly Pick<PriorityWithIndicators, 'id' | 'links'>[],
	judged: FrameworkIndex['judged'] = {}
): FrameworkIndex {
	return {
		frameworks: frameworks
			.map(entryOf)
			.sort((a, b) => a.years[0] - b.years[0] || a.years[1] - b.years[1] || (a.id < b.id ? -1 : 1)),
		clauses: Object.fromEntries(
			clauses.map(({ id, links }) => {
				const found = links.flatMap((link) => resolveLink(link, frameworks) ?? []);
				found.sort((a, b) => b.framework.years[0] - a.framework.years[0]);
				const names = found.flatMap(({ framework, targets }) =>
					targets.map((target) => `${framework.id}:${target.id}`)
				);
				return [id, [...new Set(names)]];
			})
		),
		judged
	};
}

/** The one target of each clause whose status stands for it, with its name and what its rows measure. */
export function judgedClauses(
	{ frameworks, judgedBy }: Pick<FrameworkData, 'frameworks' | 'judgedBy'>,
	all: ReadonlyMap<string, readonly AssessedRow[]>
): FrameworkIndex['judged'] {
	return Object.fromEntries(
		[...judgedBy].flatMap(([clause, { target: link }]) => {
			const found = resolveLink(link, frameworks);
			const target = found?.targets[0];
			if (!found || !target) return [];
			const { id, short_title } = found.framework;
			const rows = shownRows(target, all.get(id) ?? []);
			const number = /^\d+\./.test(target.id) ? ` ${target.id}` : '';
			return [
				[
					clause,
					{
						framework: id,
						target: target.id,
						name: `${short_title}${number}`,
						rows: rows.map(({ row, indicator }) => indicator?.short_title ?? row.label ?? target.label)
					}
				]
			];
		})
	);
}

/** What a framework asks, with its rows as questions. */
export function frameworkView(
	framework: Framework,
	rows: readonly AssessedRow[],
	inputs: Inputs
): FrameworkView {
	const { vintage, sources, note, goals } = framework;
	return {
		...entryOf(framework),
		vintage,
		sources,
		...(note ? { note } : {}),
		goals: goals.map(({ id, label, note: said }) => ({ id, label, ...(said ? { note: said } : {}) })),
		targets: framework.targets.map((target) => {
			const shown = shownRows(target, rows);
			return {
				id: target.id,
				goal: target.goal,
				label: target.label,
				confidence: target.confidence,
				...(target.note ? { note: target.note } : {}),
				...(target.source ? { source: target.source } : {}),
				...askedOf(target, inputs),
				...(target.no_number_reason ? { noNumber: target.no_number_reason } : {}),
				...(target.follows ? { follows: target.follows } : {}),
				deadline: target.deadline ?? framework.years[1],
				rows: shown.map(rowView),
				more: rows.filter((row) => row.target === target).length - shown.length
			};
		}),
		threads: threadsOf(framework, inputs)
	};
}

/** Whom a target is worded for, where it is not asked of all. */
function askedOf({ applies_to, asked_of }: FrameworkTarget, inputs: Inputs): { askedOf?: string[] } {
	if (asked_of) return { askedOf: [asked_of.words] };
	return applies_to ? { askedOf: namesOf(applies_to, inputs) } : {};
}

/** What groups and economies are called, in their order. */
const namesOf = (addressees: Addressees, { data, economies }: Inputs): string[] =>
	[addressees]
		.flat()
		.map((id) => data.groupNames.get(id) ?? economies.find(({ iso3 }) => iso3 === id)?.name ?? id);

function rowView({ row, indicator, question, group }: AssessedRow): RowView {
	return {
		number: row.number ?? '',
		label: row.label ?? indicator?.short_title ?? row.number ?? '',
		title: indicator?.title ?? '',
		...(row.confidence ? { confidence: row.confidence } : {}),
		...(row.note || row.aside ? { note: row.note ?? row.aside } : {}),
		...(row.no_data_reason ? { noData: row.no_data_reason } : {}),
		...(group && row.judged_for ? { group: groupOf(row.judged_for, group, question.unit) } : {}),
		question
	};
}

function groupOf(id: string, verdict: Verdict, unit: UnitOf): GroupVerdict {
	const { label, sentence } = said(englishVerdicts, verdict, unit);
	return { id, shown: verdict.shown, label, sentence };
}

/** The threads that a framework is part of. */
function threadsOf(framework: Framework, inputs: Inputs): ThreadView[] {
	const { data, indicators, sources } = inputs;
	return data.threads
		.filter(({ steps }) => steps.some(({ target }) => target.startsWith(`${framework.code}:`)))
		.flatMap(({ id, title, note, indicator, steps }) => {
			const measured = indicators.get(indicator);
			if (!measured) return [];
			const { unit, unit_kind, decimals, source_id } = measured;
			const source = sources.get(source_id);
			return [
				{
					id,
					title,
					...(note ? { note } : {}),
					indicator,
					measure: { title: measured.title, unit, unit_kind, decimals },
					...(source ? { source } : {}),
					steps: steps.flatMap(({ target: link, row }) => {
						const found = resolveLink(link, data.frameworks);
						const target = found?.targets[0];
						if (!found || !target) return [];
						const set = target.indicators.find((one) => one.indicator === row);
						const criterion = set && criterionOf(questionOf(found.framework, target, set, inputs));
						return [
							{
								link,
								framework: found.framework.short_title,
								label: target.label,
								measured: row !== undefined,
								...(criterion && { criterion })
							}
						];
					})
				}
			];
		});
}
