/** What pages say of flows as measures of Explore: `indicators/FLOW.…`, without values, which stand in files of economies. */
import { aidPurposes } from '../query/flows/aid-purposes';
import { flowKinds, kindsOf } from '../query/flows/kinds';
import type { FlowAbout } from '../source/indicator-pack';
import { isFlow, type FlowId } from '../state/flow-measures';
import { FLOW_WORDS } from '../words/en/flow-measures';
import { catalog } from './catalog';
import { database, flowsDatabase } from './database';

/** The kind of flow behind each, and the part of the site that tells more of it. */
const OF: Readonly<Record<FlowId, { kind: string; also?: string; page: string }>> = {
	'FLOW.AID.DONORS': { kind: 'grants', also: 'lending', page: '/aid/#donors' },
	'FLOW.AID.PURPOSES': { kind: '', page: '/aid/#purposes' },
	'FLOW.EXPORTS.PARTNERS': { kind: 'exports', page: '/trade/#partners' },
	'FLOW.EXPORTS.PRODUCTS': { kind: 'exports-products', page: '/trade/#products' },
	'FLOW.IMPORTS.PARTNERS': { kind: 'imports', page: '/trade/#partners' },
	'FLOW.IMPORTS.PRODUCTS': { kind: 'imports-products', page: '/trade/#products' },
	'FLOW.DEBT.CREDITORS': { kind: 'debt-stock', page: '/aid/finance/#debt' }
};

/** Null when it is no flow. */
export async function flowAbout(id: string): Promise<FlowAbout | null> {
	if (!isFlow(id)) return null;
	const { kind: kindId, also, page } = OF[id];
	const [{ indicators, sources }, kinds, purposes, flowing] = await Promise.all([
		catalog(),
		flowKinds(await flowsDatabase()),
		aidPurposes(await database()),
		kindsOf(await flowsDatabase())
	]);
	const kind = kinds.find((one) => one.id === kindId);
	const purpose = indicators.get(purposes[0]?.id ?? '');
	const source = sources.get(kind?.source_id ?? purpose?.source_id ?? '');
	if (!source) throw new Error(`The flow “${id}” has no source: data/flows/kinds.yaml has no “${kindId}”`);
	const { title, short, unit, definition } = FLOW_WORDS[id];
	const isOfPurposes = id === 'FLOW.AID.PURPOSES';
	const traps = [kind?.trap, kinds.find((one) => one.id === also)?.trap, isOfPurposes ? purpose?.notes : ''];
	return {
		...{ id, title, unit, definition, source, page, flow: true },
		...{ source_id: source.id, series: kindId || 'aid by purpose', dimensions: '', is_lead: true },
		...{ short_title: short, subject: title.toLowerCase(), plural: false },
		...{ unit_kind: 'usd', decimals: isOfPurposes ? 1 : 0, direction: 'none', ideal: null },
		...{ topic: '', notes: traps.filter(Boolean).join(' '), aggregate: 'sum' },
		...{ tie_id: '', tie_default: false, tie_scale: 1, tie: null },
		first_year: kind?.first_year ?? purpose?.first_year ?? 0,
		last_year: kind?.last_year ?? purpose?.last_year ?? 0,
		observations: kind?.flows ?? 0,
		economies: isOfPurposes ? (purpose?.economies ?? 0) : flowing.filter((one) => one.id === kindId).length,
		parts: isOfPurposes ? purposes.map(({ id, label }) => ({ id, label })) : [],
		folder: isOfPurposes ? '' : kindId
	};
}
