/** Which picture a page has beside links to it. */
import { catalog } from '../catalog';

/** A topic in an address: "Water and sanitation" is "water-and-sanitation". */
export const topicId = (topic: string): string =>
	topic
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

const ROUTES: Record<string, string> = { '/aid': 'aid', '/aid/finance': 'finance', '/trade': 'trade' };

/**
 * The address of a page's card, from the site's folder; pages without one of their own have that of the home page.
 * @param route as SvelteKit names it: "/priorities/[id]"
 */
export async function cardPath(route: string | null, id = ''): Promise<string> {
	if (route === '/priorities/[id]') return `card/clause/${id}.png`;
	if (route === '/frameworks/[id]') return `card/framework/${id}.png`;
	const topic = route === '/indicators/[id]' ? (await catalog()).indicators.get(id)?.topic : undefined;
	if (topic) return `card/topic/${topicId(topic)}.png`;
	return `card/page/${ROUTES[route ?? ''] ?? 'home'}.png`;
}
