/** All cells: every fault, kind of file, page and action that go together. */
import { ACTIONS, PAGES, type Action } from './actions';
import { FAULTS } from './faults';
import type { Asked } from './run';

export function allCells(): Asked[] {
	return PAGES.flatMap(({ id: page, path, actions }) =>
		(['open', ...actions] as const).flatMap((action) =>
			FAULTS.flatMap((fault): Asked[] => {
				const { asks }: Action = ACTIONS[action];
				if (fault.browser) return action === 'open' ? [{ page, path, action, fault, files: 'page' }] : [];
				if (!fault.files) return [{ page, path, action, fault, files: 'data' }];
				return fault.files
					.filter((files) => asks.includes(files))
					.map((files) => ({ page, path, action, fault, files }));
			})
		)
	);
}
