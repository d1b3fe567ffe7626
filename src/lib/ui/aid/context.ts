/** What every section of the page on aid is given. */
import type { AidPage, Aided } from '../../view/aid/page';
import type { Years } from '../../view/home';

export interface AidSection {
	page: AidPage;
	aid: Aided;
	years: Years;
}
