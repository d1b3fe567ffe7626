/** Who has reached what is asked of a country's worst measures. */
import { asPromised, formatValue } from '../../format/value';
import { english } from '../../words/en';
import { precedents } from '../../words/en/precedents';
import { aimText } from '../home/aim-text';
import type { MeasureRow } from '../home/answers';
import { countsFact } from '../precedents';
import type { FrameworkEntry, VerdictFile } from '../verdicts';

/**
 * "Mothers’ deaths, target 70 by 2030 (SDGs 3.1): 49 others have stood where it stands now, …": a sentence for each measure
 * with a target in force and a record of others who stood there.
 */
export const briefBefore = (
	rows: readonly MeasureRow[],
	frameworks: readonly FrameworkEntry[],
	verdicts: VerdictFile
): string[] =>
	rows.flatMap(({ name, unit, aim }) => {
		const counts = aim && countsOfAim(aim.name, frameworks, verdicts);
		if (!aim || !counts) return [];
		const asked = aimText(aim, (value) => formatValue(value, asPromised(value, unit)), english);
		return [`${name}, ${asked}: ${precedents.line(countsFact(counts))}`];
	});

/** The record of a target by its name, "SDGs 3.1". */
function countsOfAim(
	name: string,
	frameworks: readonly FrameworkEntry[],
	{ frameworks: files }: VerdictFile
) {
	for (const { id, short_title, method } of frameworks) {
		if (!name.startsWith(`${short_title} `)) continue;
		const counts = files[id]?.[method]?.[name.slice(short_title.length + 1)]?.w;
		if (counts) return counts;
	}
	return null;
}
