/** The documentation of this site as HTML: the one text that a page takes whole, which browsers must be told (src/app.html). */
const policy = globalThis.trustedTypes?.createPolicy('tsoelopele-documentation', {
	createHTML: (html) => html
});

/**
 * HTML that this site's build made of its own docs/, for {@html}: without it a page that is reached by a click stays empty
 * where a policy requires trusted types (Svelte 5.57 hands texts of {@html} to the browser as they are).
 */
export const documentation = (html: string): string =>
	(policy?.createHTML(html) as unknown as string | undefined) ?? html;
