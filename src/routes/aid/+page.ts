import { openPage } from '$lib/view/aid/page';

/** The flows travel as columns and become rows here, in the browser as well as in the build. */
export function load({ data }) {
	return { page: openPage(data.page) };
}
