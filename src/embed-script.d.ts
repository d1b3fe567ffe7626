declare module 'virtual:embed-script' {
	/** The text of the program of frames of clauses in other sites (scripts/site/embed.ts). */
	const script: string;
	export default script;
}
declare module 'virtual:embed-script/explore' {
	/** The text of the program of frames of Explore. */
	const script: string;
	export default script;
}
declare module 'virtual:embed-script/map' {
	/** The text of the script that draws maps in frames of Explore, with their outlines. */
	const script: string;
	export default script;
}
declare module 'virtual:embed-script/flows' {
	/** The text of the script that asks for flows of aid, trade and debt in frames of Explore. */
	const script: string;
	export default script;
}
