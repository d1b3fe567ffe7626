/** Lighthouse's mobile scores of the project's pages, in a browser of its own. Its package is installed beside the peers'. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './peers/make';
import type { Say } from './progress';
import { middle } from './report/numbers';
import type { Site } from './sites';

const PACKAGES = { lighthouse: '12.8.2' };
const KINDS = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Below it Lighthouse's own fixed slowing of the processor is too much. */
const LEAST_INDEX = 1000;

interface Result {
	environment: { benchmarkIndex: number };
	categories: Record<string, { score: number | null } | undefined>;
	audits: Record<string, { score: number | null } | undefined>;
}

/** One run. @throws Error with what it said */
function once(folder: string, url: string, chromium: string): Promise<Result> {
	const out = join(folder, 'result.json');
	const args = [
		url,
		'--quiet',
		'--output=json',
		`--output-path=${out}`,
		`--only-categories=${KINDS.join(',')}`,
		'--chrome-flags=--headless --no-sandbox --disable-gpu'
	];
	return new Promise((resolve, reject) => {
		const env = { ...process.env, CHROME_PATH: chromium };
		const child = spawn(join(folder, 'node_modules/.bin/lighthouse'), args, {
			env,
			stdio: ['ignore', 'ignore', 'pipe']
		});
		let said = '';
		child.stderr.on('data', (text: Buffer) => (said += text.toString()));
		child.on('error', reject);
		child.on('exit', (code) =>
			code === 0
				? resolve(JSON.parse(readFileSync(out, 'utf8')) as Result)
				: reject(new Error(said.slice(-300)))
		);
	});
}

/**
 * The report's section.
 * @param runs of each page; 0 for none
 */
export async function lighthouseSection(
	site: Site,
	pages: readonly string[],
	{ runs, cache, chromium }: { runs: number; cache: string; chromium: string },
	say: Say
): Promise<string> {
	if (runs === 0) return 'Not measured (`--lighthouse N`).';
	const folder = join(cache, 'packages/lighthouse');
	try {
		say('installing Lighthouse');
		await install(folder, { packages: PACKAGES });
		const lines: string[] = [];
		for (const page of pages) {
			const results: Result[] = [];
			for (let run = 0; run < runs; run++) {
				results.push(await once(folder, `${site.server.url}${page}`, chromium));
				say(`Lighthouse ${page}, ${run + 1} of ${runs}`);
			}
			lines.push(line(page, results));
		}
		return `Lighthouse ${PACKAGES.lighthouse}, medians of ${runs}. Scores count where the benchmark index is ${LEAST_INDEX} or more.\n\n| page | index | ${KINDS.join(' | ')} | blocking resources | target size |\n| ${'--- | '.repeat(KINDS.length + 4)}\n${lines.join('\n')}`;
	} catch (error) {
		say(`Lighthouse is left out: ${(error as Error).message}`);
		return `Left out: ${(error as Error).message.replace(/\s+/g, ' ')}`;
	}
}

function line(page: string, results: readonly Result[]): string {
	const at = (values: number[]) => Math.round(middle(values)?.median ?? 0);
	const audit = (...ids: string[]) => {
		const failed = results.filter(({ audits }) =>
			ids.some((id) => audits[id] && audits[id].score !== null && audits[id].score < 0.9)
		).length;
		return failed === 0 ? 'held' : `fails in ${failed} of ${results.length}`;
	};
	const scores = KINDS.map((kind) =>
		String(at(results.map(({ categories }) => 100 * (categories[kind]?.score ?? 0))))
	);
	const index = at(results.map(({ environment }) => environment.benchmarkIndex));
	const cells = [
		page,
		String(index),
		...scores,
		audit('render-blocking-resources', 'render-blocking-insight'),
		audit('target-size')
	];
	return `| ${cells.join(' | ')} |`;
}
