/** Counts what a page's line carries, as it comes. */
import type { CDPSession } from 'playwright-core';

export class Arrivals {
	/** Seconds of the browser's clock when the visit began. */
	start: number | null = null;
	/** When nothing was under way any more, on this program's clock. */
	idleSince = performance.now();
	private readonly pieces: { at: number; bytes: number }[] = [];
	private readonly asked: number[] = [];
	private readonly under = new Map<string, number>();

	/** From now on. The session's network must be enabled. */
	constructor(session: CDPSession) {
		session.on('Network.requestWillBeSent', ({ requestId, timestamp, request }) => {
			if (/^(data|blob):/.test(request.url)) return;
			this.start ??= timestamp;
			this.asked.push(timestamp);
			this.under.set(requestId, 0);
		});
		session.on('Network.responseReceived', ({ requestId, timestamp, response }) => {
			const isKept = response.fromDiskCache === true;
			this.piece(requestId, timestamp, isKept ? 0 : response.encodedDataLength);
		});
		session.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) =>
			this.piece(requestId, timestamp, encodedDataLength)
		);
		session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
			this.piece(requestId, timestamp, encodedDataLength - (this.under.get(requestId) ?? encodedDataLength));
			this.end(requestId);
		});
		session.on('Network.loadingFailed', ({ requestId }) => this.end(requestId));
	}

	private piece(id: string, at: number, bytes: number): void {
		const before = this.under.get(id);
		if (before === undefined || bytes <= 0) return;
		this.under.set(id, before + bytes);
		this.pieces.push({ at, bytes });
	}

	private end(id: string): void {
		this.under.delete(id);
		this.idleSince = performance.now();
	}

	/** Bytes, headers with them, and requests. @param ms only those until then, since the visit began */
	until(ms = Infinity): { bytes: number; requests: number } {
		const last = (this.start ?? 0) + ms / 1000;
		const bytes = this.pieces.filter(({ at }) => at <= last).reduce((sum, piece) => sum + piece.bytes, 0);
		return { bytes, requests: this.asked.filter((at) => at <= last).length };
	}

	/** Until nothing has been under way for a while. */
	async rest(quietMs = 600, patienceMs = 60_000): Promise<void> {
		const start = performance.now();
		while (performance.now() - start < patienceMs) {
			if (this.under.size === 0 && performance.now() - Math.max(this.idleSince, start) > quietMs) return;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
}
