/**
 * What the page of Explore needs for its address, asked for while its programs come: the answers are kept by the browser,
 * and the programs find them there. On a line of 10 Mbit/s its data came a tenth of a second after the programs had run.
 */
import { indicatorFiles } from '../state/explore-files';

/**
 * The script's text.
 * @param files the folder of the build's files, from the page: "../view/4d56fcb233ea/"
 */
const script = (files: string): string =>
	`const asked = (${indicatorFiles.toString()})(location.search);
				if (asked.length > 0)
					for (const file of ['directory', ...asked.map((id) => 'indicators/' + id)]) {
						const link = document.createElement('link');
						Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });
						link.href = ${JSON.stringify(files)} + file + '.json';
						document.head.append(link);
					}
				`;

/** What goes before the start of a page's programs; '' for pages that need nothing early. */
export const earlyScript = (route: string | null, version: string): string =>
	route === '/explore' ? script(`../view/${version}/`) : '';
