/**
 * What a frame needs for flows of aid, trade and debt and nothing else does, a script of its own that is fetched when one
 * is asked for (late.ts).
 */
import type { ExploreState } from '../state/explore';
import type { Directory } from '../types';
import { loadFlowViews, type FlowSource } from '../view/explore/flows/load';
import type { ExploreView } from '../view/explore/view';

export type FlowsScript = { flowView: typeof flowView };

/** @throws Fault with a sentence for the reader when a file does not come */
export const flowView = async (
	source: FlowSource,
	state: ExploreState,
	directory: Directory
): Promise<ExploreView> => (await loadFlowViews(source, state, directory)).view;
