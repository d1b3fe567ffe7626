/** What a treemap says: shares, its total, and what an area cannot show. */
import { formatNumber, NBSP } from '../../format/number';
import { shortValue } from '../text';
import { listedOf, treemapLayout, type Listed } from './layout';
import type { TreemapModel } from './model';

/** "49 %", "4.2 %"; "none" of what is not above zero. */
export const shareText = (share: number | null): string =>
	share === null ? 'none' : `${formatNumber(share, share < 9.95 ? 1 : 0)}${NBSP}%`;

/** "1.2 billion US dollars"; '' when nothing is above zero. */
export const totalText = (total: number, model: TreemapModel): string =>
	total > 0 ? `${shortValue(total, model)} ${model.unit}` : '';

export const NO_TILE = 'No part is above zero in this year.';

export const undrawnText = (count: number): string =>
	count === 0
		? ''
		: `${count === 1 ? 'One part of zero or below is' : `${count} parts of zero or below are`} in the table only: an area cannot show them.`;

export const moreText = (more: number): string => (more > 0 ? `and ${more} more, in the table` : '');

/** The whole and its largest parts. */
export function describeTreemap(model: TreemapModel): string {
	const { total } = treemapLayout(model.items);
	const { listed, more } = listedOf(model);
	const said = ({ item, share }: Listed) =>
		`${item.label}: ${shareText(share)}, ${shortValue(item.value, model)}`;
	const all = [...listed.map(said), moreText(more)].filter(Boolean).join('; ');
	return `${[model.when, totalText(total, model)].filter(Boolean).join(', ')}. ${all}.`;
}
