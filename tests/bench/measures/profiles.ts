/** Lines and processors that a browser is made to have. */
import type { CDPSession } from 'playwright-core';

export interface Profile {
	id: 'slow' | 'fast' | 'none';
	name: string;
	/** Bits a second; null for as fast as it goes. */
	bits: number | null;
	/** Milliseconds between question and answer. */
	latency: number;
	/** How many times slower the processor is. */
	slower: number;
}

export const PROFILES: readonly Profile[] = [
	{ id: 'slow', name: '1.6 Mbit/s, 150 ms, 4x slower processor', bits: 1.6e6, latency: 150, slower: 4 },
	{ id: 'fast', name: '10 Mbit/s, 40 ms', bits: 10e6, latency: 40, slower: 1 },
	{ id: 'none', name: 'not throttled', bits: null, latency: 0, slower: 1 }
];

export async function throttle(session: CDPSession, { bits, latency, slower }: Profile): Promise<void> {
	const throughput = bits === null ? -1 : bits / 8;
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency,
		downloadThroughput: throughput,
		uploadThroughput: throughput
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}
