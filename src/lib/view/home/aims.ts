/** For each series the newest target in force that judges it, with its number. */
import { criterionOf } from '../../assess/frameworks/criterion';
import { isJudged, type FrameworkView, type TargetVerdict, type VerdictFile } from '../verdicts';
import type { Aim } from './answers';

/** "3.1", "17.b", "1.02.01": the framework's own; others are names of this project's files. */
const IS_NUMBER = /^\d+(?:\.\w+)*$/;

/**
 * Only headline rows, whose numbers the files hold. A series that is tied to another one in the same unit has its aim.
 * @param asOf the newest year that any data have: a deadline that it has reached is none any more
 * @param nameOf one name for series of several publishers that measure the same in one unit
 */
export function aimsOf(
	frameworks: readonly FrameworkView[],
	file: VerdictFile,
	asOf: number,
	nameOf: (indicator: string) => string
): Map<string, Aim> {
	const aims = new Map<string, Aim>();
	for (const framework of [...frameworks].sort((a, b) => b.years[0] - a.years[0])) {
		for (const target of framework.targets) {
			const verdict = file.frameworks[framework.id]?.[framework.method]?.[target.id];
			const question = target.rows[verdict?.h ?? -1]?.question;
			const series = question?.indicator;
			// A threshold of the Sustainable Development Report is nothing that anybody promised.
			if (question?.method === 'sdsn') continue;
			if (!verdict?.t || !series || !isJudged(verdict.s) || verdict.t[0] <= asOf) continue;
			const key = nameOf(series);
			if (aims.has(key)) continue;
			const number = IS_NUMBER.test(target.id) ? ` ${target.id}` : '';
			const criterion = criterionOf(question);
			aims.set(key, {
				year: verdict.t[0],
				value: verdict.t[1],
				name: `${framework.short_title}${number}`,
				toGo: toGo(verdict),
				...(criterion && { criterion }),
				...(question.threshold ? { isThreshold: true } : {})
			});
		}
	}
	return aims;
}

/** The part of the way still to go: 0 of what is achieved, 1 of what is as far as at its baseline or farther. */
export function toGo({ s, b, l, t }: Pick<TargetVerdict, 's' | 'b' | 'l' | 't'>): number | null {
	if (s === 'a') return 0;
	if (!b || !l || !t || t[1] === b[1]) return null;
	return Math.min(1, Math.max(0, (t[1] - l[1]) / (t[1] - b[1])));
}
