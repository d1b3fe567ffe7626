import { join } from 'node:path';
import type { Verdict } from '../../src/lib/assess/frameworks/verdict';
import { openNative } from '../../src/lib/database/native';
import { DATABASE } from '../../scripts/database/build';
import { assessFramework, verdictOf, type AssessedRow } from '../../scripts/frameworks/assess-all';
import { judgedRow, shownRows, targetVerdict, Words } from '../../scripts/frameworks/compact';
import { readInputs, type Inputs } from '../../scripts/frameworks/inputs';
import { readFrameworks, type FrameworkData } from '../../scripts/frameworks/read';
import type { TargetVerdict } from '../../src/lib/view/verdicts';

export interface Assessed {
	data: FrameworkData;
	inputs: Inputs;
	/** framework → its rows */
	all: Map<string, AssessedRow[]>;
	/** The verdict of an economy on the row of that indicator; on the last such row where several ask of one series. */
	verdict: (framework: string, target: string, indicator: string, iso3?: string) => Verdict;
	/** What the page of a framework says of a target, and the series that it says it by; '' where none is judged. */
	headline: (framework: string, target: string, iso3?: string) => TargetVerdict & { by: string };
}

/** Every framework, row and economy, assessed once for a file of tests. */
export async function assessAll(): Promise<Assessed> {
	const data = readFrameworks(join(import.meta.dirname, '../../data'));
	const db = await openNative(DATABASE);
	const inputs = await readInputs(db, data);
	await db.close();
	const all = new Map(data.frameworks.map((each) => [each.id, assessFramework(each, inputs)]));
	const frameworkOf = (id: string) => data.frameworks.find((each) => each.id === id)!;
	return {
		data,
		inputs,
		all,
		verdict: (id, target, indicator, iso3 = 'LSO') => {
			const framework = data.frameworks.find((each) => each.id === id);
			const row = all
				.get(id)
				?.findLast((each) => each.target.id === target && each.row.indicator === indicator);
			if (!framework || !row) throw new Error(`no row ${id} ${target} ${indicator}`);
			return verdictOf(framework, row, iso3, inputs);
		},
		headline: (id, targetId, iso3 = 'LSO') => {
			const framework = frameworkOf(id);
			const target = framework.targets.find((each) => each.id === targetId)!;
			const rows = shownRows(target, all.get(id) ?? []);
			const judged = rows.map((row) => judgedRow(row, verdictOf(framework, row, iso3, inputs)));
			const verdict = targetVerdict(target, judged, new Words());
			return { ...verdict, by: rows[verdict.h]?.row.indicator ?? '' };
		}
	};
}
