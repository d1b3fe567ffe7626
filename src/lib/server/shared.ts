/** What a page says of itself to other programs that a link to it is given to (https://ogp.me): title, words, picture. */
import { CARD } from '../take/card';

export interface Shared {
	/** Where the site will stand, with a slash at its end; '' where that is not known. */
	site: string;
	/** The page's own path, from the site's folder: "priorities/2c/". */
	path: string;
	/** Its picture's, likewise. */
	card: string;
}

const quoted = (text: string) => text.trim().replaceAll('"', '&quot;');

/**
 * The page with the tags before the end of its head: the title and the description that it has already, and where the
 * site's own address is known, the page's and the picture's, which must be whole.
 */
export function withShared(html: string, { site, path, card }: Shared): string {
	const title = quoted(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
	if (!title || !html.includes('</head>')) return html;
	const says = /<meta\s+name="description"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
	const tags: [string, string][] = [
		['og:site_name', 'Tsoelopele'],
		['og:type', 'website'],
		['og:title', title.replace(/ · Tsoelopele$/, '')],
		...(says ? ([['og:description', says]] as [string, string][]) : []),
		...(site
			? ([
					['og:url', site + path],
					['og:image', site + card],
					['og:image:width', String(CARD.width)],
					['og:image:height', String(CARD.height)],
					['og:image:alt', title]
				] as [string, string][])
			: [])
	];
	const marks = tags.map(([name, content]) => `<meta property="${name}" content="${content}" />`);
	if (site) marks.push('<meta name="twitter:card" content="summary_large_image" />');
	return html.replace('</head>', () => `${marks.join('')}</head>`);
}
