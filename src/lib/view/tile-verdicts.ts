import type { PacedVerdict } from './late';
import { loadIndex, loadVerdictFile } from './load-verdicts';
import type { FrameworkIndex, VerdictFile } from './verdicts';

/** The status of the one target that the policy’s file names for a clause, the same as the target's own page gives. */
export interface TileVerdict {
	/** Short title of its framework. */
	framework: string;
	/** The target and the series that its status is read from: "SDGs 17.3: Foreign direct investment" */
	name: string;
	letter: string;
	/** Where its pace does not bear it out: "by its rule; at this pace in 2056, not by 2030". */
	late?: string;
}

/** By clause; a clause that no target judges, or none that binds the country, is absent. */
export type TileVerdicts = Record<string, TileVerdict>;

/** @param hint what a status leaves out, where a page says it */
export function tileVerdicts(
	index: FrameworkIndex,
	file: VerdictFile,
	hint: (verdict: PacedVerdict) => string = () => ''
): TileVerdicts {
	const entries = new Map(index.frameworks.map((entry) => [entry.id, entry]));
	return Object.fromEntries(
		Object.entries(index.judged).flatMap(([clause, { framework, target, rows, name }]) => {
			const entry = entries.get(framework);
			const verdict = entry && file.frameworks[framework]?.[entry.method]?.[target];
			if (!verdict) return [];
			const measure = rows[verdict.h];
			const late = hint({ verdict, row: {}, words: file.words });
			return [
				[
					clause,
					{
						framework: entry!.short_title,
						name: measure ? `${name}: ${measure}` : name,
						letter: verdict.s,
						...(late ? { late } : {})
					}
				]
			];
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
