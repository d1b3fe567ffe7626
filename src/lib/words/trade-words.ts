/**
 * The messages of the page on trade, by topic: a language has all of them. A builder asks for its own topic alone, so that
 * a part of the page fetches only what it says itself.
 */
import type { AfricaWords } from './trade/africa';
import type { CommodityWords } from './trade/commodities';
import type { ConcentrationWords } from './trade/concentration';
import type { LdcShareWords } from './trade/ldc-share';
import type { BordersWords, DigitalWords, LinesWords, OverTimeWords } from './trade/lines';
import type { TradePageWords } from './trade/page';
import type { PartsWords } from './trade/parts';
import type { TariffWords } from './trade/tariffs';
import type { TransitWords } from './trade/transit';
import type { UnitedStatesWords } from './trade/united-states';

export interface TradeWords {
	page: TradePageWords;
	parts: PartsWords;
	concentration: ConcentrationWords;
	unitedStates: UnitedStatesWords;
	tariffs: TariffWords;
	africa: AfricaWords;
	ldcShare: LdcShareWords;
	lines: LinesWords;
	overTime: OverTimeWords;
	commodities: CommodityWords;
	borders: BordersWords;
	digital: DigitalWords;
	transit: TransitWords;
}
