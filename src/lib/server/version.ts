/** The files that a route makes beside those of public/view: they have addresses in the folder of this build alone. */
import { error } from '@sveltejs/kit';
import { setViewVersion } from '../source/address';
import { packText } from '../source/pack';

/** The name of the folder, which scripts/site/view-version.ts makes and hands over; "none" where nothing was built. */
export const siteVersion = (): string => process.env['SITE_VIEW'] || 'none';

/** The same, told to the code that pages share with browsers, which read it from the page. */
export function pageVersion(): string {
	setViewVersion(siteVersion());
	return siteVersion();
}

/** The one folder that a build has; a local build makes none of its files, and knows no data (scripts/site/build.ts). */
export const entries = () => (__PRERENDERS__ ? [{ version: siteVersion() }] : []);

/** @throws 404 for the folder of another build */
export function packOfBuild(file: string, version: string, data: unknown): Response {
	if (version !== siteVersion())
		error(404, 'The site has been renewed since this page was opened. Reload the page.');
	return new Response(packText(file, version, data), { headers: { 'content-type': 'application/json' } });
}
