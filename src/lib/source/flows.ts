/** Money and goods of one economy, as its pages draw them. */
import type { AidFile } from './flows/aid-file';
import type { TradeFile, TradeHistory } from './flows/trade-file';
import type { PackReader } from './pack';

/** What there is a file of for every economy, with rows or without. */
export interface FlowFiles {
	aid: AidFile;
	trade: TradeFile;
	'trade/partners': TradeHistory;
}

/** @throws Fault with a sentence for the reader when it does not come */
export const flows = <Kind extends keyof FlowFiles>(
	packs: PackReader,
	{ kind, economy }: { kind: Kind; economy: string }
): Promise<FlowFiles[Kind]> => packs<FlowFiles[Kind]>(`${kind}/${economy}`);
