/**
 * `view/economies/<part>/<ISO3>.json`, `view/groups/<part>/<ID>.json`, `view/similar/<part>/<ISO3>.json`: of an economy
 * or a group what some pages need, out of the whole ones; `view/parts.json`
 * says what is where. All of the economy that pages are made with stands in `view/economies/all/`, for their making.
 */
import { comparedBy } from '../../../src/lib/assess/disagreement';
import type { Database } from '../../../src/lib/database/database';
import { indicators } from '../../../src/lib/query/indicators';
import { priorities, type PriorityWithIndicators } from '../../../src/lib/query/priorities';
import { packLine } from '../../../src/lib/source/line-pack';
import { packEconomy, packGroup } from '../../../src/lib/source/part-pack';
import { WHOLE } from '../../../src/lib/source/parts';
import { DEFAULT_COUNTRY } from '../../../src/lib/state/base';
import type { Directory, EconomyView, GroupView, Indicator } from '../../../src/lib/types';
import { AID_VIEW_IDS, FINANCE_VIEW_IDS } from '../../../src/lib/view/aid/ids';
import { linkedOf } from '../../../src/lib/view/linked-verdicts';
import { VIEW_IDS as TRADE_VIEW_IDS } from '../../../src/lib/view/trade/ids';
import type { FrameworkIndex, VerdictFile } from '../../../src/lib/view/verdicts';
import { checkedNeeds, dividePages, type DividedPages, type PageNeeds } from './page-parts';
import type { PackWriter, WrittenReader } from './write-pack';

/** Pages that are no clauses. */
const OTHERS = { aid: AID_VIEW_IDS, finance: FINANCE_VIEW_IDS, trade: TRADE_VIEW_IDS };

/** Every so many economies are looked at to know how large the line of an indicator is. */
const SAMPLE = 8;

/**
 * @param db the whole database
 * @param read the whole files of economies and groups, and those of verdicts
 */
export async function writePartFiles(
	db: Database,
	{ read, write }: { read: WrittenReader; write: PackWriter }
): Promise<void> {
	const [rows, list] = await Promise.all([indicators(db, { core: true }), priorities(db)]);
	const directory = read<Directory>('directory');
	const economy = (iso3: string) => read<EconomyView>(`whole/economies/${iso3}`);
	const some = directory.economies.filter((_, at) => at % SAMPLE === 0).map(({ iso3 }) => economy(iso3));
	const shared = new Set(rows.map(({ id }) => id));
	const divided = dividePages(checkedNeeds(pageNeeds(list), shared), weights(some));
	write('parts', divided.pages);
	const index = read<FrameworkIndex>('frameworks/index');
	const links = divided.parts.economies.map((_, part) =>
		clausesIn(divided, part).flatMap((clause) => index.clauses[clause] ?? [])
	);
	const ties = divided.parts.economies.map((ids) => tiesOf(ids, rows));
	for (const { iso3 } of directory.economies) {
		const view = economy(iso3);
		const verdicts = read<VerdictFile>(`verdicts/${iso3}`);
		divided.parts.economies.forEach((ids, part) => {
			const judged = linkedOf(links[part]!, index, verdicts);
			write(
				`economies/${part}/${iso3}`,
				packEconomy(view, ids, { tied: tiedTo(view, ids, ties[part]!), judged })
			);
		});
		const similar = read<GroupView>(`whole/groups/SIMILAR-${iso3}`);
		divided.parts.similar.forEach((ids, part) => write(`similar/${part}/${iso3}`, packGroup(similar, ids)));
	}
	for (const { id } of directory.groups) {
		const group = read<GroupView>(`whole/groups/${id}`);
		divided.parts.groups.forEach((ids, part) => write(`groups/${part}/${id}`, packGroup(group, ids)));
		write(`groups/${WHOLE}/${id}`, packGroup(group, null));
	}
	const own = economy(DEFAULT_COUNTRY);
	const all = new Set(Object.keys(own.series));
	write(`economies/${WHOLE}/${DEFAULT_COUNTRY}`, packEconomy(own, all, { tied: {}, judged: null }));
}

/** Letters of an indicator's line in the middle of some economies, and some more for its places and what it is judged by. */
function weights(views: readonly EconomyView[]): (indicator: string) => number {
	const BESIDE = 60;
	const letters = new Map<string, number>();
	for (const { series } of views)
		for (const [id, line] of Object.entries(series))
			letters.set(id, (letters.get(id) ?? 0) + JSON.stringify(packLine(line)).length);
	return (id) => (letters.get(id) ?? 0) / views.length + BESIDE;
}

const pageNeeds = (clauses: readonly PriorityWithIndicators[]): PageNeeds[] => [
	...clauses.map(({ id, indicators: own }) => ({ id, indicators: own.map(({ indicator }) => indicator) })),
	...Object.entries(OTHERS).map(([id, ids]) => ({ id, indicators: ids }))
];

const clausesIn = ({ pages }: DividedPages, part: number) =>
	Object.keys(pages).filter((id) => pages[id]!.economies === part);

/** The indicators of each tie that one of these is in. */
function tiesOf(ids: ReadonlySet<string>, rows: readonly Indicator[]): string[][] {
	const ties = new Set(rows.flatMap(({ id, tie_id: tie }) => (ids.has(id) && tie ? [tie] : [])));
	return [...ties].map((tie) => rows.filter(({ tie_id }) => tie_id === tie).map(({ id }) => id));
}

/** Of series tied to these what they are compared by: a page shows where publishers differ, and not their whole lines. */
function tiedTo(
	view: EconomyView,
	ids: ReadonlySet<string>,
	ties: readonly string[][]
): EconomyView['series'] {
	const compared = ties.flatMap((tie) =>
		Object.entries(
			comparedBy(Object.fromEntries(tie.flatMap((id) => (view.series[id] ? [[id, view.series[id]]] : []))))
		)
	);
	return Object.fromEntries(compared.filter(([id]) => !ids.has(id)));
}
