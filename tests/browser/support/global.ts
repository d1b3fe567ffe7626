/**
 * One server of the build for all browser tests: a page that is made when it is asked for is made once, and not once for
 * every file of tests. `SITE_URL` names a site that is being served already.
 */
import type { TestProject } from 'vitest/node';
import { startServer } from './server';

declare module 'vitest' {
	interface ProvidedContext {
		/** The site's address, without a slash at its end. */
		site: string;
	}
}

export default async function setup(project: TestProject): Promise<(() => void) | undefined> {
	const given = process.env['SITE_URL']?.replace(/\/$/, '');
	const server = given ? null : await startServer();
	project.provide('site', given ?? server?.url ?? '');
	return server?.close;
}
