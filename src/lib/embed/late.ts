/**
 * Scripts of a frame of Explore that come when they are asked for. Classic ones: a frame without an origin of its own may
 * not fetch modules from a host that does not say so.
 */
import type { FlowsScript } from './explore-flows';
import type { MapScript } from './explore-map';

/** What the scripts are called in the frame's window, and what they hold (scripts/site/embed.ts). */
interface Late {
	tsoelopeleMap: MapScript;
	tsoelopeleFlows: FlowsScript;
}

/** Where the scripts are, from the frame's own folder. */
export interface LateAddresses {
	map: string;
	flows: string;
}

/** @param missing the sentence for the reader when the script does not come @throws Error with it */
export async function late<K extends keyof Late>(
	address: string,
	name: K,
	missing: string
): Promise<Late[K]> {
	await new Promise((done, fail) => {
		const script = document.createElement('script');
		script.onload = done;
		script.onerror = () => fail(new Error(missing));
		script.src = address;
		document.head.append(script);
	});
	const found = (window as unknown as Partial<Late>)[name];
	// A server that answers with a page of its own gives a script that holds nothing.
	if (!found) throw new Error(missing);
	return found;
}
