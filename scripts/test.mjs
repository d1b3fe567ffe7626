// npm test: everything that is checked, each part whatever became of the others. The last line is
// "N passed, N failed": vitest's tests, and one for each static check.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readyForTypes, TYPES } from './check.mjs';
import { findChromium, installOthers } from './lib/chromium.mjs';
import { bin, checkNode, install, ROOT, secondsSince, step } from './lib/steps.mjs';

const start = performance.now();
let passed = 0;
let failed = 0;
const lines = [];

/** Adds a part's counts to the totals. */
function count(part, { passes, failures }) {
	passed += passes;
	failed += failures;
	lines.push(`${failures === 0 ? 'ok    ' : 'FAILED'} ${part}: ${passes} passed, ${failures} failed`);
}

/** A check that passes or fails as a whole. @returns whether it passed */
async function check(part, command, args) {
	const code = await step(part, command, args);
	count(part, { passes: code === 0 ? 1 : 0, failures: code === 0 ? 0 : 1 });
	return code === 0;
}

/** Vitest projects, counted test by test. @param workers how many files at once; as the configuration says when absent */
async function vitest(projects, part, { env = {}, workers } = {}) {
	const report = join(ROOT, '.cache', `vitest-${projects[0]}.json`);
	mkdirSync(join(ROOT, '.cache'), { recursive: true });
	rmSync(report, { force: true });
	const args = [
		'run',
		...projects.map((project) => `--project=${project}`),
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`
	];
	const all = { ...process.env, ...env, ...(workers ? { TEST_WORKERS: String(workers) } : {}) };
	const code = await step(part, bin('vitest'), args, { env: all });
	const found = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
	count(part, found ? countsOf(found, code) : { passes: 0, failures: 1 });
	if (found) lines.push(...secondTries(found));
}

/** Tests that failed at first and passed when tried again: one that always does is a fault, and costs its whole time limit. */
function secondTries({ testResults }) {
	const again = testResults
		.flatMap((file) => file.assertionResults)
		.filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0);
	return again.map(({ fullName }) => `       passed at the second try only: ${fullName}`);
}

/** Failures of files that could not even be loaded, and a run that found no test, count as one each. */
function countsOf({ numPassedTests: passes, numFailedTests, testResults }, code) {
	const unloaded = testResults.filter(
		(file) => file.status === 'failed' && !file.assertionResults.some(isFailed)
	);
	const failures = numFailedTests + unloaded.length;
	const isUntold = failures === 0 && (code !== 0 || passes === 0);
	return { passes, failures: isUntold ? 1 : failures };
}

/** The browsers that the system may have to install. @returns the path of Chromium, null where there is none */
async function findBrowsers() {
	const chromium = await findChromium();
	await installOthers();
	return chromium;
}

/** The downloads, and the tests that hold them and the site to the databases. */
async function dataTests() {
	await check('Downloads', bin('tsx'), ['scripts/site/downloads.ts']);
	await vitest(['data'], 'Data tests');
}

/** Pages wait more than they work: a third file of tests uses what two leave idle. */
async function browserTests(chromium, isBuilt) {
	if (isBuilt && chromium)
		return vitest(['browser', 'browsers'], 'Browser tests', {
			env: { CHROMIUM_PATH: chromium },
			workers: 3
		});
	console.error(
		`\n== Browser tests: not run, because ${isBuilt ? 'there is no browser' : 'there is no build'}`
	);
	count('Browser tests', { passes: 0, failures: 1 });
}

const isFailed = (result) => result.status === 'failed';

checkNode();
// Waits for the network and the disk, while packages and checks wait for neither.
const browsers = findBrowsers();
await install();

const isReady = await readyForTypes();
count('Routes and their types', { passes: isReady ? 1 : 0, failures: isReady ? 0 : 1 });
// Each of these keeps one processor busy.
await Promise.all([
	check('Types', ...TYPES),
	check('Lint', bin('eslint'), ['.']),
	check('Format', bin('prettier'), ['--check', '--log-level', 'warn', '.'])
]);
// Unit tests need nothing of what is made from data/. The site is made as `npm start` makes it from a fresh clone, where its
// program is made beside the database and not after it.
const [isBuilt] = await Promise.all([
	check('Site for this machine', bin('tsx'), ['scripts/site/build.ts', '--local']),
	vitest(['unit'], 'Unit tests')
]);
// The longest of the data tests, which makes everything a second time on one processor, goes on beside the browser tests,
// whose server makes pages and downloads when a test asks for them.
await Promise.all([browserTests(await browsers, isBuilt), dataTests()]);

console.log(`\n${lines.join('\n')}\nin ${secondsSince(start)} s`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
