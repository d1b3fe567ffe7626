/** Where a page asks for its programs: after everything that it shows. */

const PRELOAD = /[ \t]*<link\s[^>]*rel="modulepreload"[^>]*>\n?/g;

/**
 * The page with its preloads of programs at the end of the body instead of in its head. In the head they take their part
 * of a slow line before the page's own text, which has the charts; at the end they still all come at once and not one
 * after the other has said what it needs.
 */
export function preloadsLast(html: string): string {
	const end = html.lastIndexOf('</body>');
	const preloads = html.match(PRELOAD);
	if (end < 0 || !preloads) return html;
	return `${html.slice(0, end).replace(PRELOAD, '')}${preloads.map((one) => one.trim()).join('')}${html.slice(end)}`;
}
