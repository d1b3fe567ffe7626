/**
 * What the first script of a page knows of names: enough to say which country is loading before any file has come.
 * A browser knows the names of regions by ISO2 (Intl.DisplayNames); told are only the ways from ISO3 that differ.
 */
import type { Directory } from '../types';

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/**
 * `;` between entries. "COD:DR Congo" is a name of the site's own, "BEN:BJ" an ISO2 that cannot be guessed, "ABW" alone
 * one of the first and third letter; where nothing stands it is of the first two.
 */
export function shortNames(economies: Directory['economies']): string {
	const entries = economies.flatMap(({ iso3, iso2, name }) => {
		if (!iso2 || regions.of(iso2) !== name) return [`${iso3}:${name}`];
		const [a = '', b = '', c = ''] = iso3;
		if (iso2 === a + b) return [];
		return [iso2 === a + c ? iso3 : `${iso3}:${iso2}`];
	});
	return `;${entries.join(';')};`;
}

/** A page with them, where src/app.html has a place for them. */
export const withNames = (html: string, economies: Directory['economies']): string =>
	html.replace(
		'data-names=""',
		`data-names="${shortNames(economies).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`
	);
