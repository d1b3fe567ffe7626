import { bringGho } from './gho';
import type { Bring } from './publisher';
import { bringUnhcr } from './unhcr';
import { bringUnsdg } from './unsdg';
import { bringWdi, bringWdiExtra } from './wdi';

/** How each source is asked for. */
export const BRING: Readonly<Record<string, Bring>> = {
	wdi: bringWdi,
	wdi_extra: bringWdiExtra,
	unsdg: bringUnsdg,
	unhcr: bringUnhcr,
	gho: bringGho
};
