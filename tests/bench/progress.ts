/** How far a run is. */
export type Say = (text: string) => void;

/** Says with the minutes since the run began. */
export function teller(): Say {
	const start = performance.now();
	return (text) => {
		const seconds = Math.round((performance.now() - start) / 1000);
		console.log(`[${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}] ${text}`);
	};
}
