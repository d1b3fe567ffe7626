/** The table of docs/faults.md. */
import { ACTIONS, PAGES } from './actions';
import { FAULTS } from './faults';
import type { Cell } from './run';

const WORDS: Record<Cell['outcome'], string> = {
	works: 'works',
	'tried again': 'says so, tried again',
	reloaded: 'says so, reloaded',
	untouched: '·',
	WRONG: '**wrong**'
};

/** Of several kinds of files, or pages, each outcome once. */
const said = (cells: readonly Cell[]): string =>
	[...new Set(cells.map(({ outcome }) => WORDS[outcome]))]
		.filter((word, _, all) => word !== '·' || all.length === 1)
		.join('; ');

function table(cells: readonly Cell[], columns: readonly string[], of: (cell: Cell) => string): string {
	const rows = FAULTS.flatMap(({ id, said: words }) => {
		const mine = cells.filter(({ fault }) => fault === id);
		if (mine.length === 0) return [];
		return [
			`| ${words} | ${columns.map((column) => said(mine.filter((cell) => of(cell) === column))).join(' | ')} |`
		];
	});
	return [`| fault | ${columns.join(' | ')} |`, `|${' --- |'.repeat(columns.length + 1)}`, ...rows].join(
		'\n'
	);
}

/**
 * @param cells that were run
 * @param which of all, and by what: "all of them, by `npm run test:faults`"
 */
export function faultsReport(cells: readonly Cell[], which: string): string {
	const wrong = cells.filter(({ outcome }) => outcome === 'WRONG');
	const actions = [...new Set(Object.values(ACTIONS).map(({ id }) => id as string))];
	const told = [
		...new Set(
			cells.map(({ said }) =>
				said.replace(/ (Try again|Reload the page)/g, '').replace(/\S*\/\S+\.json/g, 'economies/NAM.json')
			)
		)
	]
		.filter((text) => text !== '' && text.length < 300)
		.sort();
	return `# What goes wrong on the way, and what a reader then meets

A server in front of the site's own answers wrongly (\`tests/faults/support/server.ts\`):
${cells.length} cells of fault × kind of file × kind of page × action in Chromium (${which}), ${wrong.length} of them wrong.
This page is written by what ran them.

Each cell is judged by the program, not by eye: the page is never blank (most of its text stays); it does not wait without
an end (done, or a sentence, within half a minute; for what never comes the page's clock is put forward); no raw error is shown;
each title and finding is that of before or that of after; what was chosen stands in the address; "Try again" brings what was
asked for once the fault is gone, and where only a reload does, the page says so.

"works": done all the same. "·": nothing that could fail was asked for. An empty cell: the two do not meet.

## By action

${table(cells, actions, ({ action }) => action)}

## By kind of page

${table(
	cells,
	PAGES.map(({ id }) => id),
	({ page }) => page
)}
${wrong.length === 0 ? '' : `\n## Wrong\n\n${wrong.map((cell) => `- ${cell.page}, ${cell.action}, ${cell.fault} (${cell.files}): ${cell.why}`).join('\n')}\n`}
## What is said

${told.map((text) => `- ${text.replaceAll('|', '/')}`).join('\n')}
`;
}
