/** Parts of the site's programs that come when they are used, and what is said when they do not. */
import { updated } from '$app/state';

/** A part that did not come, in words for the reader. */
export class NotFetched extends Error {
	override readonly name = 'NotFetched';
}

/**
 * A part of the site's programs.
 * @throws NotFetched with a sentence: there is a new version of the site, or the network did not answer
 */
export async function fetched<Part>(part: () => Promise<Part>): Promise<Part> {
	try {
		return await part();
	} catch (cause) {
		const isRenewed = await updated.check();
		throw new NotFetched(
			isRenewed
				? 'There is a new version of this site. Reload the page to go on; what you chose stays.'
				: 'This part of the site did not come. Try again when you are online.',
			{ cause }
		);
	}
}
