import { deviceList } from '$lib/server/device';
import { packOfBuild } from '$lib/server/version';

export { entries } from '$lib/server/version';
/** Not for a local build, whose server makes it when it is asked for. */
export const prerender = __PRERENDERS__;
export const trailingSlash = 'never';

/** What a device may keep, with sizes. */
export async function GET({ params }) {
	return packOfBuild('device', params.version, await deviceList(params.version));
}
