/** What every section of the pages on aid and on finance is given. */
import type { AidPage, Aided, FinancePage, Moneyed } from '../../view/aid/page';
import type { Years } from '../../view/home';

export interface AidSection {
	page: AidPage;
	aid: Aided;
	years: Years;
}

export interface FinanceSection {
	page: FinancePage;
	aid: Moneyed;
	years: Years;
}
