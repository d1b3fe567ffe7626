/** The documentation of this site as HTML: the one text that a page takes whole, which browsers must be told (src/app.html). */
interface Policy {
	createHTML(html: string): unknown;
}
// TypeScript's own list of what browsers have does not know it.
const { trustedTypes } = globalThis as {
	trustedTypes?: { createPolicy(name: string, rules: { createHTML(html: string): string }): Policy };
};
const policy = trustedTypes?.createPolicy('tsoelopele-documentation', { createHTML: (html) => html });

/**
 * HTML that this site's build made of its own docs/, for {@html}: without it a page that is reached by a click stays empty
 * where a policy requires trusted types (Svelte 5.57 hands texts of {@html} to the browser as they are).
 */
export const documentation = (html: string): string =>
	(policy?.createHTML(html) as string | undefined) ?? html;
