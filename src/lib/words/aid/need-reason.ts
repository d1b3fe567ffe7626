/** Why a priority has the need that it has. */
import type { VerdictStatus } from '../../assess/frameworks/verdict';
import type { RankView } from '../../types';

/** What is known of the indicator that a need is read from: its places and its way where they tell. */
export interface NeedReason {
	indicator: string;
	world: RankView | null;
	peers: { rank: RankView; name: string } | null;
	way: { status: 'worse' | 'flat' | 'better'; since: number | undefined } | null;
}

/** @param fact null where no indicator has a value  @param target that judges the priority, null where none does */
export type SayNeed = (
	fact: NeedReason | null,
	target: { name: string; status: VerdictStatus } | null
) => string;
