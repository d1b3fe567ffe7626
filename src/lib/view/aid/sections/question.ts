/** What the sections of the pages on aid and on finance are made of. */
import type { Directory } from '../../../types';
import type { Years } from '../../years';
import type { AidPage, Aided, FinancePage, Moneyed } from '../page';

export interface FinanceQuestion {
	page: FinancePage;
	aid: Moneyed;
	years: Years;
	/** Says who was a member of which group when; null until it is here. */
	directory: Directory | null;
}

export interface AidQuestion {
	page: AidPage;
	aid: Aided;
	years: Years;
}
