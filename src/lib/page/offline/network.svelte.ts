/** Whether there is a network, and whether the page that is open is a kept one. */
class Network {
	isOffline = $state(false);
	/** When the open page was kept, ISO date and time; null when it came from the network. */
	keptAt = $state<string | null>(null);
	#isWatched = false;

	/** Call it in the browser. */
	watch(): void {
		const look = () => (this.isOffline = !navigator.onLine);
		look();
		if (this.#isWatched) return;
		this.#isWatched = true;
		addEventListener('offline', look);
		addEventListener('online', look);
	}
}

export const network = new Network();
