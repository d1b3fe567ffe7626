/** The report of a run, in Markdown. */
import { isHeld, type Budget } from './budgets';
import { choices, database } from './choices';
import type { Run } from './run';
import { table, whole } from './table';
import { firstVisits, overPeers } from './visits';

function budgets({ budgets: all }: Run): string {
	const rows = all.map((budget) => {
		const held = isHeld(budget);
		const of = budget.unit === 'kB' ? 1 : budget.unit === 'x' ? 2 : 3;
		return [
			budget.what,
			`${budget.most}${budget.unit === 'x' ? 'x' : ''}`,
			whole(budget.measured, 1, of),
			held === null ? 'not measured' : held ? 'held' : '**not held**'
		];
	});
	return table(['what', 'most', 'measured', ''], rows);
}

export function reportOf(run: Run): string {
	const isMeasured = (budget: Budget) => isHeld(budget) !== null;
	const measured = run.budgets.filter(isMeasured);
	const held = measured.filter((budget) => isHeld(budget));
	return `# Speed, side by side

This file is written by \`npm run bench\`; what it measures and how is in [performance.md](performance.md). Numbers are medians with
their range. A ratio is the median of ratios of the same round, below 1 where the first is sooner or smaller. Milliseconds are
comparable within one table alone.

${run.facts.map((fact) => `- ${fact}`).join('\n')}
${run.missing.map(({ name, why }) => `- Left out: ${name}, which could not be installed or built: ${why.replace(/\s+/g, ' ')}`).join('\n')}

## The clause on HIV beside its peers

Tsoelopele's whole page (some ten charts with their tables) over the peer's (one chart, one table).

${overPeers(run)}

## Budgets: ${held.length} of ${measured.length} measured are held

${budgets(run)}

## First visits

${run.profiles.map((profile) => firstVisits(run, profile)).join('\n\n')}

## Choices, hydration, and scripts that are late

${run.profiles.map((profile) => choices(run, profile)).join('\n\n')}

## DuckDB's cold start at 10 Mbit/s, 40 ms

${database(run)}

## Lighthouse, mobile

${run.lighthouse}
`;
}
