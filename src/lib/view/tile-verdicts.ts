import { loadIndex, loadVerdictFile } from './load-verdicts';
import { newestStatus, type FrameworkIndex, type VerdictFile } from './verdicts';

/** The status of the newest framework that a clause is linked to. */
export interface TileVerdict {
	/** Its short title. */
	framework: string;
	letter: string;
}

/** By clause; a clause without links, or with links to other countries' plans only, is absent. */
export type TileVerdicts = Record<string, TileVerdict>;

export function tileVerdicts(index: FrameworkIndex, file: VerdictFile): TileVerdicts {
	const methods = new Map(index.frameworks.map(({ id, method }) => [id, method]));
	const titles = new Map(index.frameworks.map(({ id, short_title }) => [id, short_title]));
	return Object.fromEntries(
		Object.entries(index.clauses).flatMap(([clause, links]) => {
			const found = newestStatus(links, (framework, target) => {
				const method = methods.get(framework);
				return method && file.frameworks[framework]?.[method]?.[target]?.s;
			});
			if (!found) return [];
			const { framework, letter } = found;
			return [[clause, { framework: titles.get(framework) ?? framework, letter }]];
		})
	);
}

/** @throws Error with a sentence for the reader when a file does not come */
export async function loadTileVerdicts(
	base: string,
	iso3: string,
	signal?: AbortSignal
): Promise<TileVerdicts> {
	const [index, file] = await Promise.all([loadIndex(base, signal), loadVerdictFile(base, iso3, signal)]);
	return tileVerdicts(index, file);
}
