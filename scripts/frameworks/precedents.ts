/** Who has done it before, for every open target of every economy: the record of each indicator is read once. */
import { askedGoal, type AskedGoal } from '../../src/lib/assess/feasibility/asked';
import { historiesOf, type Histories } from '../../src/lib/assess/feasibility/histories';
import { precedents } from '../../src/lib/assess/feasibility/precedents';
import { observed } from '../../src/lib/assess/frameworks/points';
import type { Database } from '../../src/lib/database/database';
import { packedPast } from '../../src/lib/query/packed-past';
import { placeholders } from '../../src/lib/query/placeholders';
import { POPULATION } from '../../src/lib/query/population';
import { sources } from '../../src/lib/query/sources';
import type { Indicator } from '../../src/lib/types';
import { precedentKey, type PrecedentFile, type PrecedentView } from '../../src/lib/view/precedents';
import { shownRows } from './compact';
import type { AssessedRow } from './assess-all';
import type { Inputs } from './inputs';
import { longestRecord } from './tied-histories';

interface Question extends AskedGoal {
	iso3: string;
	indicator: Indicator;
	/** The row that asks it. */
	key: string;
}

interface Known {
	histories: Histories;
	record: PrecedentView['record'];
	isModelled: boolean;
}

const SMALL = 1_000_000;

/**
 * @param all framework → its rows
 * @returns ISO3 → what is known of its open targets; economies without an answer are absent
 */
export async function precedentFiles(
	db: Database,
	all: ReadonlyMap<string, readonly AssessedRow[]>,
	inputs: Inputs
): Promise<Map<string, PrecedentFile>> {
	const asked = questions(all, inputs);
	const known = await records(
		db,
		asked.map(({ indicator }) => indicator),
		inputs
	);
	const names = new Map(inputs.economies.map(({ iso3, name }) => [iso3, name]));
	const files = new Map<string, PrecedentFile>();
	const places = new Map<string, number | null>();
	for (const question of asked) {
		const { iso3, indicator, goal, value, year, years, key } = question;
		const own = known.get(indicator.id);
		if (!own) continue;
		const file = files.get(iso3) ?? { iso3, answers: [], of: {} };
		const same = `${iso3} ${indicator.id} ${goal.value} ${goal.better} ${years}`;
		if (!places.has(same)) {
			const found = precedents(own.histories, { iso3, value, year, years }, goal);
			places.set(same, found ? file.answers.push(viewOf(found, own, names, inputs)) - 1 : null);
		}
		const place = places.get(same);
		if (typeof place === 'number') {
			file.of[key] = place;
			files.set(iso3, file);
		}
	}
	return files;
}

function questions(
	all: ReadonlyMap<string, readonly AssessedRow[]>,
	{ data, indicators }: Inputs
): Question[] {
	return data.frameworks.flatMap(({ id, targets }) =>
		targets.flatMap((target) =>
			shownRows(target, all.get(id) ?? []).flatMap(({ row, question, verdicts }, place) => {
				const indicator = indicators.get(row.indicator);
				if (!indicator || data.noPrecedents.has(indicator.series)) return [];
				const key = precedentKey(id, target.id, place);
				return [...verdicts].flatMap(([iso3, verdict]) => {
					const goal = askedGoal(question, verdict);
					return goal ? [{ ...goal, iso3, indicator, key }] : [];
				});
			})
		)
	);
}

/** The longest record of each indicator that has a scale. */
async function records(
	db: Database,
	asked: readonly Indicator[],
	{ indicators }: Inputs
): Promise<Map<string, Known>> {
	const ids = [...new Set(asked.map(({ id }) => id))];
	const tiedTo = ({ id, tie_id }: Indicator) =>
		[...indicators.values()].filter((one) => one.id === id || (tie_id !== '' && one.tie_id === tie_id));
	const wanted = [...new Set(ids.flatMap((id) => tiedTo(indicators.get(id)!).map((one) => one.id)))];
	const series = await packedPast(db, wanted);
	const modelled = await modelledOf(db, wanted);
	const publishers = new Map((await sources(db)).map(({ id, publisher }) => [id, publisher]));
	return new Map(
		ids.flatMap((id): [string, Known][] => {
			const indicator = indicators.get(id)!;
			const record = longestRecord(indicator, tiedTo(indicator), series);
			const histories = historiesOf(record.series, indicator.unit_kind);
			if (!histories) return [];
			const publisher = publishers.get(indicators.get(record.indicator)!.source_id) ?? '';
			return [
				[
					id,
					{
						histories,
						record: record.indicator === id ? undefined : { indicator: record.indicator, publisher },
						isModelled: modelled.has(record.indicator)
					}
				]
			];
		})
	);
}

/** Indicators more than half of whose values are estimates. */
async function modelledOf(db: Database, ids: readonly string[]): Promise<Set<string>> {
	const rows = await db.query<{ indicator: string }>(
		`SELECT indicator FROM observation WHERE indicator IN (${placeholders(ids)}) AND nature IN ('actual', 'estimate')
		GROUP BY indicator HAVING count(*) FILTER (nature = 'estimate') > count(*) / 2`,
		ids
	);
	return new Set(rows.map(({ indicator }) => indicator));
}

function viewOf(
	{ nearest, ...found }: NonNullable<ReturnType<typeof precedents>>,
	{ record, isModelled }: Known,
	names: ReadonlyMap<string, string>,
	{ series }: Inputs
): PrecedentView {
	const isSmall = (iso3: string) =>
		(observed(series.get(POPULATION)?.get(iso3)).at(-1)?.value ?? Infinity) < SMALL;
	return {
		...found,
		nearest: nearest.map((one) => ({
			...one,
			name: names.get(one.iso3) ?? one.iso3,
			...(isSmall(one.iso3) ? { isSmall: true as const } : {})
		})),
		...(record ? { record } : {}),
		...(isModelled ? { isModelled: true as const } : {})
	};
}
