/**
 * npm run snapshot: the words, tables and CSV files of the built site's pages as text, to hold one build to another.
 * See USAGE in arguments.ts, and tests/snapshots/README.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { readArguments, USAGE, UsageFault, type Asked } from './arguments';
import { compareFolders } from './compare/folders';
import { report, unified } from './compare/report';
import { findingsOfFolder, findingsThatDiffer, writeFindings } from './findings';
import { takeSnapshot } from './take';

const FINDINGS = relative(process.cwd(), join(import.meta.dirname, '../../tests/snapshots/findings'));

const take = (out: string, { build, url, economies, pages, tabs, ...asked }: Asked, csv: boolean) =>
	takeSnapshot(out, {
		build,
		url,
		economies,
		pages,
		tabs,
		csv,
		isMissingOnly: asked.missing,
		say: console.error
	});

async function takeAll(asked: Asked): Promise<number> {
	const faulty = await take(asked.out ?? '', asked, !asked['no-csv']);
	console.log(
		`The snapshot is in ${asked.out}${faulty > 0 ? `; ${faulty} pages have faults, in lines “fault: …”` : ''}.`
	);
	return faulty;
}

function compare(asked: Asked): number {
	const { judged, accepted, pages } = compareFolders(asked.before, asked.after, asked.accepted, asked);
	console.log(report(judged, accepted, pages, asked.most));
	if (asked.unified) console.log(`\n${unified(judged)}`);
	return judged.filter(({ meant }) => !meant).length;
}

async function findings(asked: Asked): Promise<number> {
	const folder = asked.from ?? mkdtempSync(join(tmpdir(), 'tsoelopele-findings-'));
	try {
		const faulty = asked.from ? 0 : await take(folder, asked, false);
		const found = findingsOfFolder(folder);
		for (const economy of found.keys()) if (!asked.economies.includes(economy)) found.delete(economy);
		if (asked.update) {
			if (asked.pages.source !== '(?:)')
				throw new UsageFault('--update writes the findings of all pages: leave --pages out.');
			writeFindings(FINDINGS, found);
			console.log(`Findings of ${found.size} economies are written to ${FINDINGS}.`);
			return faulty;
		}
		const differ = findingsThatDiffer(FINDINGS, found, asked.pages);
		console.log(differ || `All findings are those of ${FINDINGS}.`);
		if (differ)
			console.log('Where a difference is meant, write it down: npm run snapshot -- --findings --update');
		return faulty + (differ ? 1 : 0);
	} finally {
		if (!asked.from) rmSync(folder, { recursive: true });
	}
}

try {
	const asked = readArguments(process.argv.slice(2));
	const faults = asked.compare
		? compare(asked)
		: asked.findings
			? await findings(asked)
			: await takeAll(asked);
	process.exitCode = faults > 0 ? 1 : 0;
} catch (error) {
	console.error((error as Error).message);
	if (error instanceof UsageFault) console.error(USAGE);
	process.exitCode = 1;
}
