/** What a peer is: packages, and the page that its user would write with them. */

/** The series that every peer draws, as one CSV file: year,series,value. */
export interface PeerData {
	title: string;
	unit: string;
	csv: string;
}

export interface Peer {
	/** Its folder's name. */
	id: string;
	/** As the report names it. */
	name: string;
	/** Exact versions by package. */
	packages: Record<string, string>;
	/** Stand-ins for packages that a registry lacks: files of a local package by its name. */
	standIns?: Record<string, Record<string, string>>;
	/** Files of its project by path, as its user would write them. */
	files(data: PeerData): Record<string, string>;
	/** The program of node_modules/.bin that builds it, with its arguments; the site is then in dist/. */
	build: readonly string[];
	/** Whether the page is drawn by a library that any plain page could use. */
	isPlain?: boolean;
	/** Rounds at most under the slow profile: for a page that takes minutes there. */
	mostSlowRounds?: number;
}
