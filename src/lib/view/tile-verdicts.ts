import { loadIndex, loadVerdictFile } from './load-verdicts';
import type { FrameworkIndex, VerdictFile } from './verdicts';

/** The status of the one target that the policy’s file names for a clause, by a series of the clause’s own. */
export interface TileVerdict {
	/** Short title of its framework. */
	framework: string;
	/** "SDGs 17.3: Foreign direct investment" */
	name: string;
	letter: string;
	/** The target as a whole has another status, by other series too: the status here is of this series alone. */
	isPart?: true;
}

/** By clause; a clause that no target judges, or none that binds the country, is absent. */
export type TileVerdicts = Record<string, TileVerdict>;

export function tileVerdicts(index: FrameworkIndex, file: VerdictFile): TileVerdicts {
	const entries = new Map(index.frameworks.map((entry) => [entry.id, entry]));
	return Object.fromEntries(
		Object.entries(index.judged).flatMap(([clause, { framework, target, row, name }]) => {
			const entry = entries.get(framework);
			const verdict = entry && file.frameworks[framework]?.[entry.method]?.[target];
			const letter = verdict?.r[row];
			if (letter === undefined) return [];
			const part = letter === verdict!.s ? {} : { isPart: true as const };
			return [[clause, { framework: entry!.short_title, name, letter, ...part }]];
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
