declare module 'virtual:packed-engine' {
	/** Where the browser's database engine is, packed with gzip (scripts/site/engine.ts). */
	const url: string;
	export default url;
}
