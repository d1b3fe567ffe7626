/**
 * The page that stands in another site's frame: one figure and the way back. It is whole without scripts, asks nothing
 * of any other host, and keeps nothing. Drawn twice as wide and narrow, light and dark; the frame's style chooses.
 */
import { escapeXml } from '../chart/svg/text';
import type { Figure } from '../figure/figure';
import { fonts, tokens } from '../style/tokens';
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

/** Data in a page: nothing in it ends its element. */
const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The whole page as HTML. @param hidingHash of `HIDING`, "sha256-…", for the policy */
export function framePage(frame: Frame, hidingHash: string): string {
	const { clause, figure, none, shown, version, root, scriptVersion } = frame;
	const title = figure?.title ?? clause.label;
	const policy = `default-src 'none'; script-src 'self' '${hidingHash}'; style-src 'unsafe-inline'; connect-src 'self'; base-uri 'none'; form-action 'none'`;
	const drawn = figure
		? (['light', 'dark'] as const)
				.flatMap((scheme) =>
					WIDTHS.map(
						(width) =>
							`<div class="${scheme}"><div class="${width < WIDE_FROM ? 'slim' : 'wide'}">${frameSvg(figure, width, scheme)}</div></div>`
					)
				)
				.join('')
		: `<p>${escapeXml(`${clause.label}. ${none}`)}</p>`;
	return `<!doctype html>
<html lang="en" data-files="${escapeXml(version)}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${escapeXml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeXml(title)}</title>
<style>${STYLE}</style>
<script>${HIDING}</script>
</head>
<body>
<main id="drawn">${drawn}</main>
<p><a id="back" href="${root}priorities/${encodeURIComponent(clause.id)}/#headline" target="_blank" rel="noopener">${escapeXml(clause.label)}: data, sources and other countries at Tsoelopele</a></p>
<p id="said" role="status" hidden></p>
<noscript><p>Shown: ${escapeXml(shown)}. Other countries and years need scripts.</p></noscript>
<script type="application/json" id="clause">${json(clause)}</script>
<script src="${root}embed/run.js?${escapeXml(scriptVersion)}" defer></script>
</body>
</html>
`;
}
