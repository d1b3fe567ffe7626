/** How many verdicts of which kinds each framework comes to, what is refused by which rule, and an example of each. */
import { MOST } from '../../src/lib/assess/feasibility/conflict';
import { isGraded } from '../../src/lib/assess/frameworks/judged';
import type { Refusal } from '../../src/lib/assess/frameworks/refusal';
import type { Framework } from '../../src/lib/assess/frameworks/rule';
import type { VerdictStatus } from '../../src/lib/assess/frameworks/verdict';
import type { PrecedentFile } from '../../src/lib/view/precedents';
import type { FrameworkCounts, RefusedExample, VerdictCounts } from '../../src/lib/view/verdict-counts';
import type { AssessedRow } from './assess-all';
import type { Inputs } from './inputs';

/** Whose example is taken where it has one. */
const EXAMPLE = 'LSO';

/** @param done ISO3 → who has done it before */
export function verdictCounts(
	all: ReadonlyMap<string, readonly AssessedRow[]>,
	done: ReadonlyMap<string, PrecedentFile>,
	{ data, economies }: Inputs
): VerdictCounts {
	const names = new Map(economies.map(({ iso3, name }) => [iso3, name]));
	const examples = new Map<Refusal, RefusedExample & { isBest: boolean }>();
	const frameworks = data.frameworks.map((framework): FrameworkCounts => {
		const shown: Partial<Record<VerdictStatus, number>> = {};
		const refused: Partial<Record<Refusal, number>> = {};
		const rows = all.get(framework.id) ?? [];
		let given = 0;
		for (const row of rows)
			for (const [iso3, verdict] of row.verdicts) {
				shown[verdict.shown] = (shown[verdict.shown] ?? 0) + 1;
				if (!isGraded(verdict.status)) continue;
				given++;
				const rule = verdict.refused_by;
				if (!rule) continue;
				refused[rule] = (refused[rule] ?? 0) + 1;
				const isBest = iso3 === EXAMPLE;
				const known = examples.get(rule);
				if (!known || (isBest && !known.isBest))
					examples.set(rule, {
						...exampleOf(framework, row),
						economy: names.get(iso3) ?? iso3,
						status: verdict.status,
						isBest
					});
			}
		return {
			id: framework.id,
			title: framework.short_title,
			years: framework.years,
			rows: rows.length,
			given,
			shown,
			refused,
			precedents: precedentCounts(framework.id, done)
		};
	});
	return {
		frameworks: frameworks.sort((a, b) => a.years[0] - b.years[0] || a.years[1] - b.years[1]),
		examples: Object.fromEntries(
			[...examples].map(([rule, { framework, target, measure, economy, status }]) => [
				rule,
				{ framework, target, measure, economy, status }
			])
		)
	};
}

const exampleOf = (framework: Framework, { target, row, indicator }: AssessedRow) => ({
	framework: framework.short_title,
	target: /^\d/.test(target.id) ? target.id : target.label,
	measure: row.label ?? indicator?.short_title ?? row.indicator
});

function precedentCounts(framework: string, done: ReadonlyMap<string, PrecedentFile>) {
	let [asked, none, most] = [0, 0, 0];
	for (const { answers, of } of done.values())
		for (const [key, place] of Object.entries(of)) {
			if (!key.startsWith(`${framework}:`)) continue;
			const { cases, reached } = answers[place]!;
			asked++;
			if (reached === 0) none++;
			if (reached / cases > MOST) most++;
		}
	return { asked, none, most };
}
