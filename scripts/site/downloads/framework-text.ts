import type { Framework } from '../../../src/lib/assess/frameworks/rule';
import type { Verdict } from '../../../src/lib/assess/frameworks/verdict';
import type { AssessedRow } from '../../frameworks/assess-all';
import { nameOf, rounded } from '../../frameworks/flat-rows';

/**
 * `api/frameworks/<id>.json`: `{ framework, title, method, vintage, targets: [{ id, label, confidence, indicators:
 * [{ indicator, dimensions, method, economies: { ISO3: { status, baseline, latest, target, pace, pace_needed,
 * reach_year, shown, refused_by } } }] }] }`, where baseline, latest and target are [year, value] or null, `shown` and
 * `refused_by` are there where pages do not say the status, and economies are the parties with a value. One indicator row a line, so that the large files can be read in parts.
 */
export function apiText(framework: Framework, rows: readonly AssessedRow[]): string {
	const { id, title, method, vintage } = framework;
	const head = JSON.stringify({ framework: id, title, method, vintage }).slice(0, -1);
	const targets = framework.targets.map((target) => {
		const own = rows.filter((row) => row.target === target);
		const about = JSON.stringify({
			id: target.id,
			label: target.label,
			confidence: target.confidence
		}).slice(0, -1);
		return `${about},"indicators":[\n${own.map(rowText).join(',\n')}\n]}`;
	});
	return `${head},"targets":[\n${targets.join(',\n')}\n]}\n`;
}

function rowText(row: AssessedRow): string {
	return JSON.stringify({
		...nameOf(row),
		method: row.question.method,
		economies: Object.fromEntries([...row.verdicts].map(([iso3, verdict]) => [iso3, apiVerdict(verdict)]))
	});
}

/** A verdict as other programs read it. */
export function apiVerdict({
	status,
	shown,
	refused_by,
	baseline,
	latest,
	target,
	pace,
	pace_needed,
	reach_year
}: Verdict): object {
	const number = (value: number | null) => (value === null ? null : rounded(value));
	const pair = (point: readonly [number, number] | null) => point && [point[0], rounded(point[1])];
	return {
		status,
		baseline: pair(baseline),
		latest: pair(latest),
		target: pair(target),
		pace: number(pace),
		pace_needed: number(pace_needed),
		reach_year,
		...(refused_by ? { shown, refused_by } : {})
	};
}
