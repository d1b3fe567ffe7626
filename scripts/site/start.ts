/** npm start, once the packages are installed: builds what is out of date, and serves. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../lib/main';
import { ROOT } from '../lib/root';
import { bin, run } from '../lib/run';
import { BUILD, NOT_FOR_HOSTS, buildSite } from './build';
import { SiteUrlFault } from './lib/site-url';
import { portOf, STARTED_AGAIN } from './serve';

await main(
	import.meta.url,
	async () => {
		// Before a minute of building, not after it.
		portOf(process.env['PORT']);
		if (!(await buildSite('local'))) console.log('The site in build/ is up to date.');
		if (existsSync(join(BUILD, NOT_FOR_HOSTS)))
			console.log('build/ is for this machine alone. The folder for a static host is made by: npm run build');
		while ((await run('The server', bin('tsx'), [join(ROOT, 'scripts/site/serve.ts')])) === STARTED_AGAIN);
	},
	[SiteUrlFault]
);
