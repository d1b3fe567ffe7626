import { DEFAULT_COUNTRY } from '$lib/state/base';
import { homeOf } from '$lib/server/home';
import { readView } from '$lib/server/views';
import type { BriefFile } from '$lib/view/brief/file';
import type { Brief } from '$lib/view/brief/load';

export function load(): { brief: Brief } {
	return { brief: { ...readView<BriefFile>(`brief/${DEFAULT_COUNTRY}`), answers: homeOf().answers } };
}
