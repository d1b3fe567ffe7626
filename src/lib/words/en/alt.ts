import { inList } from '../../format/list';
import { unitInWords } from '../../format/unit';
import { formatValue } from '../../format/value';
import { formatYears } from '../../format/years';
import type { ChartFact } from '../words';
import { finding as findingInWords } from './finding';

/** What a sighted reader sees at a glance, in a sentence or three. */
export function chartAlt({ finding, past, projectedTo, compared }: ChartFact): string {
	const { indicator } = finding;
	const parts = [`${findingInWords(finding)}.`];
	if (past) {
		const { first, last, highest, lowest } = past;
		const at = (word: string, point: { year: number; value: number } | null) =>
			point ? [`${word} ${formatValue(point.value, indicator)} in ${point.year}`] : [];
		const points = [...at('highest', highest), ...at('lowest', lowest), ...at('latest', last)];
		parts.push(
			`Line chart in ${unitInWords(indicator)}, ${formatYears(first.year, last.year)}: ${inList(points)}.`
		);
	}
	if (projectedTo !== null) parts.push(`Projected to ${projectedTo}.`);
	if (compared.length > 0) parts.push(`Compared with ${inList(compared)}.`);
	return parts.join(' ');
}
