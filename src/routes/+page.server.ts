import { frameworkIndex, verdictFile } from '$lib/server/frameworks';
import { clauses } from '$lib/server/home';
import { prerenderedViews } from '$lib/server/views';
import type { Clause } from '$lib/view/clause';
import { tileVerdicts, type TileVerdicts } from '$lib/view/tile-verdicts';
import type { Views } from '$lib/view/views';

export async function load(): Promise<{ clauses: Clause[]; views: Views; verdicts: TileVerdicts }> {
	const list = await clauses();
	const all = await prerenderedViews(list.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
	return {
		clauses: list,
		views: onlyShown(all, list),
		verdicts: tileVerdicts(frameworkIndex(), verdictFile())
	};
}

/** Of a clause's indicators only the first with data is drawn: the others' numbers stay out of the page. */
function onlyShown(views: Views, list: readonly Clause[]): Views {
	const shown = new Set(
		list.flatMap(({ indicators }) => {
			const first = indicators.find(({ id }) => views.economy.series[id]);
			return first ? [first.id] : [];
		})
	);
	const keep = <T>(record: Record<string, T>) =>
		Object.fromEntries(Object.entries(record).filter(([id]) => shown.has(id)));
	const [first] = views.compared;
	return {
		...views,
		economy: { ...views.economy, series: keep(views.economy.series), ranks: keep(views.economy.ranks) },
		// Tiles draw one group's median only.
		compared: views.compared.map((compared) => ({
			...compared,
			series: compared === first ? keep(compared.series) : {}
		}))
	};
}
