import type { TargetsModel } from './model';

/** More targets than this are a strip of goals and one goal at a time on a page, and a row a goal in a picture. */
const MANY = 40;

export const isLong = ({ groups }: TargetsModel): boolean =>
	groups.length > 1 && groups.reduce((sum, { targets }) => sum + targets.length, 0) > MANY;
