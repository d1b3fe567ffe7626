/** What the programs of all frames do: draw for the frame's own width and scheme, and tell how high it is. */
import type { Scheme } from '../style/tokens';
import { WIDE_FROM } from './drawing';

export const at = (id: string) => document.getElementById(id)!;
const page = document.documentElement;

/** Tells the page around the frame how high it is; what it makes of it is its own affair. */
export function tellHeights(): void {
	const tell = () =>
		parent.postMessage({ type: 'tsoelopele-height', height: Math.ceil(document.body.offsetHeight) }, '*');
	new ResizeObserver(tell).observe(document.body);
	tell();
}

/** Draws in the place of the frame's own drawing, again when the frame's width or the reader's scheme change. */
function drawn(svg: (width: number, scheme: Scheme) => string): void {
	const dark = matchMedia('(prefers-color-scheme: dark)');
	let last = '';
	const again = () => {
		const width = innerWidth < WIDE_FROM ? Math.max(280, innerWidth) : Math.min(960, innerWidth);
		const scheme = dark.matches ? 'dark' : 'light';
		const key = `${width} ${scheme}`;
		if (key !== last) at('drawn').innerHTML = svg(width, scheme);
		last = key;
	};
	again();
	addEventListener('resize', again);
	dark.addEventListener('change', again);
}

/** What a frame shows, and what is said of what its address asks for beside it. */
export interface Shown {
	title: string;
	said: string;
	svg: (width: number, scheme: Scheme) => string;
}

function tell(sentence: string): void {
	const said = at('said');
	said.hidden = false;
	said.textContent = sentence;
}

/**
 * Runs a frame: its own drawing stays unless its address asks for another.
 * @param asked makes what the address asks for; null where the frame's own drawing answers it
 */
export async function runFrame(asked: () => Promise<Shown | null>): Promise<void> {
	tellHeights();
	(at('back') as HTMLAnchorElement).search = location.search;
	if (page.dataset['pending'] === undefined) return;
	try {
		const found = await asked();
		if (!found) return;
		drawn(found.svg);
		document.title = found.title;
		// The link to the page says the same; who does not follow it must not take one country for another.
		if (found.said) tell(found.said);
		delete page.dataset['pending'];
	} catch (error) {
		// What was asked for cannot be drawn; the frame's own default would be another country's.
		at('drawn').replaceChildren();
		tell((error as Error).message);
	}
}
