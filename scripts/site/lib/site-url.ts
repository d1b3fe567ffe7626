/** The address that the site will have, which only the one who builds it knows: `SITE_URL=https://example.org/x/ npm run build`. */

export class SiteUrlFault extends Error {}

/** With a slash at its end; '' when none is given. @throws SiteUrlFault when it is no address of the web */
export function siteUrl(given: string | undefined): string {
	const text = given?.trim() ?? '';
	if (text === '') return '';
	const url = URL.canParse(text) ? new URL(text) : null;
	if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
		throw new SiteUrlFault(
			`SITE_URL must be where the site will stand, such as https://example.org/progress/, found ${text}`
		);
	return url.href.replace(/\/*$/, '/');
}
