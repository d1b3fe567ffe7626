/**
 * `view/home/<ISO3>.json` and `view/brief/<ISO3>.json`: what the home page and the brief say of an economy, out of the
 * other files of /view.
 */
import { quantile } from 'd3-array';
import { isOld } from '../../../src/lib/assess/age';
import type { Database } from '../../../src/lib/database/database';
import { donorRecord } from '../../../src/lib/query/flows/donor-record';
import { flowKinds } from '../../../src/lib/query/flows/kinds';
import { indicators } from '../../../src/lib/query/indicators';
import { priorities } from '../../../src/lib/query/priorities';
import { sources } from '../../../src/lib/query/sources';
import { pastPoints } from '../../../src/lib/series/window';
import { DEFAULT_ADDRESS } from '../../../src/lib/state/base';
import type { Directory, EconomyView, Indicator } from '../../../src/lib/types';
import type { AidFile } from '../../../src/lib/source/flows/aid-file';
import type { TradeFile } from '../../../src/lib/source/flows/trade-file';
import { donorRecords } from '../../../src/lib/view/aid/record';
import { briefFile, type BriefBasis } from '../../../src/lib/view/brief/make';
import { clausesOf } from '../../../src/lib/view/clause';
import { homeFile, type HomeBasis } from '../../../src/lib/view/home/file';
import type { Range } from '../../../src/lib/view/home/measures';
import { WHOLE } from '../../../src/lib/source/parts';
import { sourceOf } from '../../../src/lib/source/series';
import { loadViews } from '../../../src/lib/view/load';
import type { FrameworkIndex, FrameworkView, VerdictFile } from '../../../src/lib/view/verdicts';
import { readTelling } from './telling';
import type { PackWriter, WrittenReader } from './write-pack';

const [LOW, HIGH] = [0.1, 0.9];
const POPULATION = 'SP.POP.TOTL';
/** Of fewer economies a range says little. */
const FEWEST_ECONOMIES = 20;

/**
 * @param db indicators
 * @param flows the flows database
 * @param data the project's data folder
 * @param read the files of economies, groups and verdicts
 */
export async function writeHomeFiles(
	{ db, flows }: { db: Database; flows: Database },
	data: string,
	{ read, write }: { read: WrittenReader; write: PackWriter }
): Promise<void> {
	const kept = new Map<string, unknown>();
	const once = <T>(path: string): T => {
		if (!kept.has(path)) kept.set(path, read(path));
		return kept.get(path) as T;
	};
	const source = sourceOf({ packs: async <T>(path: string) => once<T>(path) });
	const directory = read<Directory>('directory');
	const economies = directory.economies.map(({ iso3 }) => iso3);
	const verdicts = new Map(economies.map((iso3) => [iso3, read<VerdictFile>(`verdicts/${iso3}`)]));
	const basis = await basisOf(db, data, once, economies, [...verdicts.values()]);
	const briefs = await briefBasisOf(db, flows, basis);
	for (const [iso3, file] of verdicts) {
		const views = await loadViews(source, { ...DEFAULT_ADDRESS, country: iso3 }, directory, WHOLE);
		const home = homeFile(views, file, basis);
		write(`home/${iso3}`, home);
		const money = { aid: read<AidFile>(`aid/${iso3}`), trade: read<TradeFile>(`trade/${iso3}`) };
		write(`brief/${iso3}`, briefFile({ home, views, verdicts: file, ...money }, briefs));
	}
}

async function basisOf(
	db: Database,
	data: string,
	read: WrittenReader,
	economies: readonly string[],
	verdicts: readonly VerdictFile[]
): Promise<HomeBasis> {
	const [list, rows] = await Promise.all([priorities(db), indicators(db)]);
	const byId = new Map(rows.map((row) => [row.id, row]));
	const clauses = clausesOf(list, byId);
	const telling = readTelling(data, new Set(list.map(({ id }) => id)), byId);
	const index = read<FrameworkIndex>('frameworks/index');
	const ids = new Set([
		...telling.map(({ indicator }) => indicator.id),
		...clauses.flatMap((clause) => clause.indicators.map(({ id }) => id))
	]);
	return {
		clauses,
		telling,
		ranges: ranges(
			economies.map((iso3) => read<EconomyView>(`whole/economies/${iso3}`)),
			byId,
			ids
		),
		index,
		population: await populations(db),
		frameworks: index.frameworks.map(({ id }) => read<FrameworkView>(`frameworks/${id}`)),
		nameOf: (id) => {
			const row = byId.get(id);
			return row?.tie_id && row.tie_scale === 1 ? row.tie_id : id;
		},
		asOf: newestYear(verdicts)
	};
}

/** How many people live in each economy, by its newest value. */
async function populations(db: Database): Promise<Map<string, number>> {
	const rows = await db.query<{ economy: string; people: number }>(
		`SELECT economy, arg_max(value, year) AS people FROM observation WHERE indicator = '${POPULATION}' AND value > 0
		GROUP BY economy`
	);
	return new Map(rows.map(({ economy, people }) => [economy, people]));
}

async function briefBasisOf(db: Database, flows: Database, basis: HomeBasis): Promise<BriefBasis> {
	const [rows, published, kinds, records] = await Promise.all([
		indicators(db),
		sources(db),
		flowKinds(flows),
		donorRecord(db)
	]);
	return {
		...basis,
		indicators: new Map(rows.map((row) => [row.id, row])),
		sources: new Map(published.map((source) => [source.id, source])),
		sourceOfKind: new Map(kinds.map(({ id, source_id }) => [id, source_id])),
		records: new Map(donorRecords(records).map((record) => [record.iso3, record]))
	};
}

/** The 10th and the 90th percentile of the newest values of all economies, old ones left out. */
function ranges(
	views: readonly EconomyView[],
	indicators: ReadonlyMap<string, Indicator>,
	ids: ReadonlySet<string>
): Map<string, Range> {
	return new Map(
		[...ids].flatMap((id) => {
			const newest = indicators.get(id)?.last_year ?? 0;
			const values = views.flatMap(({ series }) => {
				const latest = pastPoints(series[id]).at(-1);
				return latest && !isOld(latest.year, newest) ? [latest.value] : [];
			});
			const [low, high] = [quantile(values, LOW), quantile(values, HIGH)];
			const isKnown = values.length >= FEWEST_ECONOMIES && low !== undefined && high !== undefined;
			return isKnown && high > low ? [[id, { low, high }]] : [];
		})
	);
}

/** The newest year that any judged series has. */
function newestYear(files: readonly VerdictFile[]): number {
	const years = files.flatMap(({ frameworks }) =>
		Object.values(frameworks).flatMap((methods) =>
			Object.values(methods).flatMap((targets) => Object.values(targets).map(({ l }) => l?.[0] ?? 0))
		)
	);
	return years.reduce((a, b) => Math.max(a, b), 0);
}
