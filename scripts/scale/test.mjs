// npm run test:scale [-- --install]: every query on ClickHouse beside DuckDB. The engine is the package chDB, some 550 MB, which is
// installed only when asked, into .cache/chdb, and into nothing that the project or its lock file knows.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, ROOT, run } from '../lib/steps.mjs';

const CHDB = 'chdb@3.4.0';
const folder = join(ROOT, '.cache/chdb');
const installed = () => existsSync(join(folder, 'node_modules/chdb/package.json'));

if (process.argv.includes('--install') && !installed()) {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
	await run('npm', ['install', CHDB, '--no-audit', '--no-fund', '--save-exact'], { cwd: folder });
}
if (installed()) process.exitCode = await run(bin('vitest'), ['run', '--config', 'vitest.scale.config.ts']);
else
	console.log(
		`Not run: ClickHouse's engine (${CHDB}) is not installed. It takes some 550 MB: npm run test:scale -- --install puts it into .cache/chdb.`
	);
