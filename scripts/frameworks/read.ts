import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Framework } from '../../src/lib/assess/frameworks/rule';
import { Problems } from '../lib/problems';
import { readTable } from '../lib/read-table';
import { readYaml, type Located } from '../lib/read-yaml';
import { prioritiesShape } from '../database/lib/shapes';
import { addSeries, type KnownIndicator } from './add-series';
import { readBreaks, readStates, type SeriesBreak } from './breaks';
import { readNoPrecedents } from './no-precedents';
import { checkFrameworks } from './check';
import { readLdcTables, type LdcTables } from './ldc-tables';
import { frameworkSchema } from './schema';
import { readSdgSeries, type SdgSeries } from './sdg-series';
import { threadsShape, type Thread } from './threads';

/** Everything that data/frameworks and data/ldc say, checked. */
export interface FrameworkData {
	/** In the order of their files' names; UN SDG rows stand under their targets. */
	frameworks: Framework[];
	/** The published method of each UN SDG series, by its code. */
	sdgSeries: Map<string, SdgSeries>;
	threads: Thread[];
	ldc: LdcTables;
	/** group → its name */
	groupNames: ReadonlyMap<string, string>;
	/** clause → the one target, and its series, whose status stands for the clause */
	judgedBy: Map<string, { target: string; indicator: string }>;
	/** Where a series does not go on from its own past. */
	breaks: SeriesBreak[];
	/** ISO3 → first year as a state. */
	states: Map<string, number>;
	/** Series of which no record of other economies is shown → why. */
	noPrecedents: Map<string, string>;
}

const THREADS = 'threads.yaml';

/**
 * Reads data/frameworks and data/ldc, with the ids of data/observations to hold them against.
 * @param folder the data folder
 * @throws DataFault with file, line and what was expected, of every fault
 */
export function readFrameworks(folder: string): FrameworkData {
	const problems = new Problems();
	const indicators = readIndicators(folder, problems);
	const series = join(folder, 'frameworks/sdg-series.csv');
	const sdgSeries = readSdgSeries(series, 'data/frameworks/sdg-series.csv', problems);
	const shape = z.preprocess(
		(file) => addSeries(file, sdgSeries, indicators),
		frameworkSchema
	) as z.ZodType<Framework>;
	const files = readdirSync(join(folder, 'frameworks'))
		.filter((name) => name.endsWith('.yaml') && name !== THREADS)
		.sort()
		.map((name) => readYaml(join(folder, 'frameworks', name), `data/frameworks/${name}`, shape, problems))
		.filter((file): file is Located<Framework> => file !== null);
	const threads = readYaml(
		join(folder, 'frameworks', THREADS),
		`data/frameworks/${THREADS}`,
		threadsShape,
		problems
	);
	const ldc = readLdcTables(join(folder, 'ldc'), problems);
	const breaks = readBreaks(folder, new Set(indicators.map(({ id }) => id)), problems);
	const states = readStates(folder, problems);
	const noPrecedents = readNoPrecedents(folder, new Set(indicators.map(({ series }) => series)), problems);
	// A file that could not be read would make every reference to it a fault of its own.
	problems.stopIfAny();
	const clauses = join(folder, 'policy/priorities.yaml');
	const policy = existsSync(clauses)
		? readYaml(clauses, 'data/policy/priorities.yaml', prioritiesShape, problems)
		: null;
	const groupNames = readGroups(folder, problems);
	const groups = new Set(groupNames.keys());
	checkFrameworks({ files, threads, policy, indicators, groups }, problems);
	problems.stopIfAny();
	return {
		frameworks: files.map((file) => withAddressees(file.value)),
		sdgSeries,
		threads: threads?.value ?? [],
		ldc,
		groupNames,
		judgedBy: new Map(
			(policy?.value ?? []).flatMap(({ id, judged_by }) => (judged_by ? [[id, judged_by] as const] : []))
		),
		breaks,
		states,
		noPrecedents
	};
}

/** Rows of a target that is worded for some are asked of these. */
const withAddressees = (framework: Framework): Framework => ({
	...framework,
	targets: framework.targets.map((target) => {
		const { applies_to } = target;
		const asked_of = target.asked_of ?? framework.goals.find(({ id }) => id === target.goal)?.asked_of;
		if (applies_to === undefined && asked_of === undefined) return target;
		const whom = { ...(applies_to ? { applies_to } : {}), ...(asked_of ? { asked_of } : {}) };
		return { ...target, ...whom, indicators: target.indicators.map((row) => ({ ...whom, ...row })) };
	})
});

const indicatorShape = z.object({ id: z.string().min(1), series: z.string(), dimensions: z.string() });

/** The rows of every data/observations/<source>.indicators.csv. */
export function readIndicators(folder: string, problems: Problems): KnownIndicator[] {
	return readdirSync(join(folder, 'observations'))
		.filter((name) => name.endsWith('.indicators.csv'))
		.sort()
		.flatMap((name) =>
			readTable(
				join(folder, 'observations', name),
				`data/observations/${name}`,
				['id', 'series', 'dimensions'],
				indicatorShape,
				problems
			).map(({ row }) => ({ ...row, source: name.replace('.indicators.csv', '') }))
		);
}

/** Names of data/economies/groups.csv by id. */
function readGroups(folder: string, problems: Problems): Map<string, string> {
	const shape = z.object({ id: z.string().min(1), name: z.string() });
	const file = join(folder, 'economies/groups.csv');
	return new Map(
		readTable(file, 'data/economies/groups.csv', ['id', 'name'], shape, problems).map(({ row }) => [
			row.id,
			row.name
		])
	);
}
