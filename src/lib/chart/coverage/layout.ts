/** Shades of a coverage map: five steps from nothing to the most counted in one cell. */
import type { CoverageModel } from '../model';

export interface Shades {
	/** 0 for nothing, 1 (few) to 4 (many). */
	level: (count: number) => 0 | 1 | 2 | 3 | 4;
	/** The counts that each of the levels 1-4 stands for, as text: "1", "2-3"; levels that hold nothing are left out. */
	key: { level: number; text: string }[];
}

/** Levels by even parts of the largest count. */
export function shadesOf(model: Pick<CoverageModel, 'rows'>): Shades {
	const most = Math.max(1, ...model.rows.flatMap((row) => row.counts));
	const level = (count: number): 0 | 1 | 2 | 3 | 4 =>
		count <= 0 ? 0 : (Math.min(4, Math.ceil((count / most) * 4)) as 1 | 2 | 3 | 4);
	const counts = Array.from({ length: most }, (_, i) => i + 1);
	const key = [1, 2, 3, 4].flatMap((step) => {
		const inside = counts.filter((count) => level(count) === step);
		const [first, last] = [inside[0], inside.at(-1)];
		if (first === undefined) return [];
		return [{ level: step, text: first === last ? String(first) : `${first}–${last}` }];
	});
	return { level, key };
}
