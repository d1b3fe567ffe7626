/** A figure that is a table itself: columns and rows, as a page shows them and a picture draws them. Plain data. */
import type { TableModel } from '../model';

export type ListingModel = Pick<TableModel, 'columns' | 'rows'>;
