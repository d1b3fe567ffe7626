/**
 * What screen readers are told of a new address. SvelteKit says the title as soon as the address has changed; on the
 * same page the title follows the figures, which come later, so that its announcement waits for them.
 */
const announcer = () => document.getElementById('svelte-announcer');

/** Nothing is said until `announce`. */
export function holdAnnouncement(): void {
	announcer()?.setAttribute('aria-live', 'off');
}

/** What the page found first: the home page's sentence, else the title of its first figure. */
const finding = () =>
	document.querySelector('.follows [data-finding], .follows figure :is(h1, h2, h3)')?.textContent?.trim() ??
	'';

/** Says the title of the page as it is now and what it found, where it was held back. */
export function announce(): void {
	const region = announcer();
	if (region?.getAttribute('aria-live') !== 'off') return;
	region.setAttribute('aria-live', 'assertive');
	// The text node is SvelteKit's own and stays in its place.
	for (const said of region.childNodes)
		if (said instanceof Text && said.data !== '')
			said.data = [document.title, finding()].filter(Boolean).join('. ');
}
