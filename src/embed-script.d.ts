declare module 'virtual:embed-script' {
	/** The text of the program of frames in other sites (scripts/site/embed.ts). */
	const script: string;
	export default script;
}
