/** A figure in another site: live in a frame where this site has a bare page for it, or as it is now, in the page itself. */
import { escapeXml } from '../chart/svg/text';
import type { Scheme } from '../style/tokens';
import { picture } from './image';
import type { Taken } from './taken';

/** What a frame's page understands of the address of the figure's own page. */
const KEPT = ['country', 'with', 'from', 'to', 'indicator'];
/** In px, until the frame has said how high it is. */
const HEIGHT = 560;

/**
 * The address of the bare page with what was chosen; null where the site has none for the figure.
 * @param explored the address of Explore that asks what the figure shows, "/explore/?…"; null where there is none
 */
export function frameAddress(
	{ figure, site, address }: Taken,
	explored: string | null = null
): string | null {
	const written = (frame: URL) => frame.href.replaceAll('%2C', ',').replaceAll('%3A', ':');
	if (figure.own) return null;
	if (!figure.embed)
		return explored === null ? null : written(new URL(`embed${explored.replace(/#.*$/, '')}`, site));
	const frame = new URL(figure.embed, site);
	for (const [name, value] of new URL(address).searchParams)
		if (KEPT.includes(name)) frame.searchParams.append(name, value);
	return written(frame);
}

/** A frame that follows the site's data, and the few lines by which it becomes as high as it needs. */
export function frameCode(taken: Taken, explored: string | null = null): string | null {
	const address = frameAddress(taken, explored);
	if (address === null) return null;
	return `<iframe src="${escapeXml(address)}" title="${escapeXml(taken.figure.title)}" width="100%" height="${HEIGHT}" style="border:0" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups"></iframe>
<script>
addEventListener('message', ({ source, data }) => {
	if (data?.type !== 'tsoelopele-height') return;
	for (const frame of document.querySelectorAll('iframe'))
		if (frame.contentWindow === source) frame.height = Number(data.height);
});
</script>
`;
}

/** The drawing itself with its way back: nothing is fetched, and nothing changes. */
export function stillCode(taken: Taken, scheme: Scheme): string {
	const { svg } = picture(taken, 'page', scheme);
	const drawing = svg.replace('<svg ', '<svg style="max-width:100%;height:auto" ');
	return `<figure style="margin:0">
${drawing}
<figcaption><a href="${escapeXml(taken.address)}">Data, sources and other countries</a></figcaption>
</figure>
`;
}
