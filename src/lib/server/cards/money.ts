/** The pages on money: the first chart of each. */
import type { FigureSection } from '../../figure/section';
import type { Card } from '../../take/card';
import { openPage } from '../../view/aid/page';
import { aidSections } from '../../view/aid/sections/aid';
import { financeSections } from '../../view/aid/sections/finance';
import { openTrade } from '../../view/trade/page';
import { nowSections } from '../../view/trade/sections/trade';
import { aidPage, financePage } from '../aid';
import { tradePage } from '../trade';
import { cardOfFigure } from './figure';

const ALL = { from: null, to: null };

function firstOf(sections: readonly FigureSection[]): Card | null {
	const drawn = sections.flatMap(({ figures }) => figures).find(({ chart }) => chart !== null);
	return drawn ? cardOfFigure(drawn) : null;
}

export async function aidCard(): Promise<Card | null> {
	const page = openPage(await aidPage());
	return firstOf(aidSections({ page, aid: page, years: ALL }));
}

export async function financeCard(): Promise<Card | null> {
	const page = openPage(await financePage());
	return firstOf(financeSections({ page, aid: page, years: ALL, directory: null }));
}

export async function tradeCard(): Promise<Card | null> {
	const page = await tradePage();
	const trade = openTrade({ trade: page.trade, history: null });
	return firstOf(nowSections({ page, trade, views: page.views, years: ALL }));
}
