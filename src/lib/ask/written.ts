/** The words that ask for just what an object holds: read again, they give the same object. */
import type { Asked, AskedTime } from './asked';
import type { Lexicon } from './lexicon';

function timeText({ from, to, year, last }: AskedTime): string {
	if (last !== null) return `last ${last} years`;
	if (from !== null && to !== null) return `from ${from} to ${to}`;
	if (from !== null) return `since ${from}`;
	if (to !== null) return `until ${to}`;
	return year === 'latest' ? 'latest' : year === null ? '' : `in ${year}`;
}

const CHART_TEXT: Record<NonNullable<Asked['chart']>, string> = {
	line: 'line chart',
	area: 'area chart',
	stacked: 'stacked bars',
	bars: 'bar chart',
	slope: 'slope chart',
	dumbbell: 'dumbbell',
	map: 'map',
	scatter: 'scatter plot',
	multiples: 'small multiples',
	heat: 'heat map',
	distribution: 'distribution',
	table: 'table'
};

/** Of a question that charts answer; one that another page answers stays as it was typed. */
export function written(asked: Asked, { directory }: Lexicon): string {
	if (asked.page !== null || asked.refusal) return asked.question;
	const nameOf = (id: string) => {
		const group = directory.groups.find((one) => one.id === id);
		if (group) return group.name;
		if (id === 'SIMILAR') return 'similar countries';
		return directory.economies.find(({ iso3 }) => iso3 === id.replace(/^c:/, ''))?.name ?? id;
	};
	const list = [...asked.places, ...(asked.group ? [asked.group] : [])].map(nameOf).join(', ');
	const { threshold, limit, order } = asked;
	const parts = [
		asked.task === 'ranking' && order === null && limit === null && !threshold ? 'ranking of' : '',
		limit !== null ? `${order === 'lowest' ? 'lowest ' : ''}top ${limit}` : (order ?? ''),
		asked.task === 'change' ? 'fastest' : '',
		asked.measures.map(({ id }) => id).join(asked.task === 'relate' ? ' vs ' : ' and '),
		threshold
			? `${threshold.of ? `and ${threshold.of} ` : ''}${threshold.side} ${threshold.value} percent`
			: '',
		list ? `in ${list}` : '',
		timeText(asked.time),
		asked.chart ? `as ${CHART_TEXT[asked.chart]}` : ''
	];
	return parts.filter(Boolean).join(' ');
}
