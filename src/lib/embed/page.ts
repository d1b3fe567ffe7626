/**
 * The page that stands in another site's frame: one figure and the way back. It is whole without scripts, asks nothing
 * of any other host, and keeps nothing. Drawn twice as wide and narrow, light and dark; the frame's style chooses.
 */
import { escapeXml } from '../chart/svg/text';
import type { Figure } from '../figure/figure';
import { fonts, tokens, type Scheme } from '../style/tokens';
import { frameSvg, WIDE_FROM, WIDTHS } from './drawing';
import type { EmbeddedClause } from './headline';

export interface Frame {
	clause: EmbeddedClause;
	/** Null: there is nothing to draw, and `none` says why. */
	figure: Figure | null;
	none: string;
	/** "Lesotho, 2010 to 2024" */
	shown: string;
	/** The folder of the build's files. */
	version: string;
	/** From the frame to the site's own folder: "../../../". */
	root: string;
	/** Of the program, so that a new one is fetched. */
	scriptVersion: string;
}

const { light, dark } = tokens;
const STYLE = [
	`:root{color-scheme:light dark;--paper:${light.paper};--muted:${light.muted};--focus:${light.focus}}`,
	`@media(prefers-color-scheme:dark){:root{--paper:${dark.paper};--muted:${dark.muted};--focus:${dark.focus}}}`,
	`body{margin:0 auto;max-width:1080px;background:var(--paper);font:13px/1.5 ${fonts.body};color:var(--muted)}`,
	'svg{display:block;width:100%;height:auto}p{margin:0;padding:4px 24px 12px}a{color:var(--focus)}',
	`@media(max-width:${WIDE_FROM - 1}px){.wide{display:none}p{padding:4px 16px 12px}}`,
	`@media(min-width:${WIDE_FROM}px){.slim{display:none}}`,
	'@media(prefers-color-scheme:dark){.light{display:none}}',
	'@media not (prefers-color-scheme:dark){.dark{display:none}}',
	'[data-pending] #drawn{visibility:hidden}'
].join('');

/** Before anything is drawn: a frame that asks for another state hides its own until that is here. */
export const HIDING =
	"if(/[?&](amp;)*(country|with|from|to|indicator)=/i.test(location.search))document.documentElement.dataset.pending=''";

/** The same for a frame whose address may ask for anything of Explore. */
export const HIDING_ANY = "if(location.search.length>1)document.documentElement.dataset.pending=''";

/** Data in a page: nothing in it ends its element. */
const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** What differs from frame to frame. */
export interface Shell {
	title: string;
	/** The drawing for each scheme and width; what stands in its place where there is none. */
	drawn: ((width: number, scheme: Scheme) => string) | string;
	/** The way back, from the frame's own folder. */
	back: { href: string; text: string };
	/** "Lesotho, 2010 to 2024" */
	shown: string;
	/** What the program needs to know, by the id of its element. */
	data?: [id: string, value: unknown];
	/** The program's address. */
	script: string;
	version: string;
	/** Which addresses hide the frame's own drawing, and its hash for the policy, "sha256-…". */
	hiding: string;
	hidingHash: string;
}

/** The whole page as HTML. */
export function shellPage({
	title,
	drawn,
	back,
	shown,
	data,
	script,
	version,
	hiding,
	hidingHash
}: Shell): string {
	const policy = `default-src 'none'; script-src 'self' '${hidingHash}'; style-src 'unsafe-inline'; connect-src 'self'; base-uri 'none'; form-action 'none'`;
	const pictures =
		typeof drawn === 'string'
			? `<p>${escapeXml(drawn)}</p>`
			: (['light', 'dark'] as const)
					.flatMap((scheme) =>
						WIDTHS.map(
							(width) =>
								`<div class="${scheme}"><div class="${width < WIDE_FROM ? 'slim' : 'wide'}">${drawn(width, scheme)}</div></div>`
						)
					)
					.join('');
	return `<!doctype html>
<html lang="en" data-files="${escapeXml(version)}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${escapeXml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeXml(title)}</title>
<style>${STYLE}</style>
<script>${hiding}</script>
</head>
<body>
<main id="drawn">${pictures}</main>
<p><a id="back" href="${back.href}" target="_blank" rel="noopener">${escapeXml(back.text)}</a></p>
<p id="said" role="status" hidden></p>
<noscript><p>Shown: ${escapeXml(shown)}. Other countries and years need scripts.</p></noscript>
${data ? `<script type="application/json" id="${data[0]}">${json(data[1])}</script>\n` : ''}<script src="${escapeXml(script)}" defer></script>
</body>
</html>
`;
}

/** The frame of a clause. @param hidingHash of `HIDING` */
export function framePage(frame: Frame, hidingHash: string): string {
	const { clause, figure, none, shown, version, root, scriptVersion } = frame;
	return shellPage({
		title: figure?.title ?? clause.label,
		drawn: figure ? (width, scheme) => frameSvg(figure, width, scheme) : `${clause.label}. ${none}`,
		back: {
			href: `${root}priorities/${encodeURIComponent(clause.id)}/${figure ? '#headline' : ''}`,
			text: `${clause.label}: data, sources and other countries at Tsoelopele`
		},
		...{ shown, version, hiding: HIDING, hidingHash, data: ['clause', clause] },
		script: `${root}embed/run.js?${scriptVersion}`
	});
}
