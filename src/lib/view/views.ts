/**
 * Everything a page needs of one address: the country in focus and whom it is compared with. The same shape comes
 * prerendered with the page (src/lib/server) and from small static files (load.ts).
 */
import type { EconomyView, GroupSeriesView, SeriesView } from '../types';

export interface Compared {
	/** Group id or ISO3. */
	id: string;
	kind: 'group' | 'economy';
	/** Short enough for a line's end: "SADC median", "South Africa". */
	label: string;
	/** In a sentence: "SADC", "the least developed countries". */
	inSentence: string;
	series: Record<string, SeriesView | GroupSeriesView>;
}

export interface Views {
	country: { iso3: string; name: string; inSentence: string };
	economy: EconomyView;
	compared: Compared[];
	/** What the country's groups are called after "in", by id, for ranks. */
	groupNames: Record<string, string>;
}
