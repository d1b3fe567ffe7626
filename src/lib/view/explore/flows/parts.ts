/** The parts of a flow of one economy, each with its amounts by year. */
import { pointsOf } from '../../../series/decode';
import { pointAt, type Point } from '../../../series/point';
import { flows } from '../../../source/flows';
import { flowsOf } from '../../../source/flows/aid-file';
import type { Partners } from '../../../source/flows/trade';
import { unpackTrade } from '../../../source/flows/trade-file';
import type { FlowAbout } from '../../../source/indicator-pack';
import type { PackReader } from '../../../source/pack';
import type { FlowId } from '../../../state/flow-measures';
import { partnerYears } from '../../trade/lists';
import { partnersOf } from '../../trade/parts';

export interface FlowPart {
	id: string;
	label: string;
	/** Sorted by year. */
	points: Point[];
}

export interface FlowParts {
	parts: FlowPart[];
	/** Years that the partners reported and the economy itself did not; their parts are what the partners saw. */
	mirrored: number[];
}

interface Amount {
	id: string;
	label: string;
	year: number;
	value: number;
}

/** Amounts of one part and year are added up: of a creditor on several terms. */
function partsOf(amounts: readonly Amount[]): FlowPart[] {
	const parts = new Map<string, { label: string; years: Map<number, number> }>();
	for (const { id, label, year, value } of amounts) {
		const part = parts.get(id) ?? { label, years: new Map<number, number>() };
		part.years.set(year, (part.years.get(year) ?? 0) + value);
		parts.set(id, part);
	}
	return [...parts].map(([id, { label, years }]) => ({
		...{ id, label },
		points: [...years].sort((a, b) => a[0] - b[0]).map(([year, value]) => pointAt(year, value))
	}));
}

/** In some years what a whole list lacks, in others all but the five largest. */
const OTHERS = 'Others, not listed';

const partnerAmounts = (partners: Partners): Amount[] =>
	partnerYears(partners).flatMap((year) =>
		partnersOf(partners, year, { unlisted: OTHERS, others: OTHERS }).items.map(({ id, label, value }) => ({
			id,
			label,
			year,
			value
		}))
	);

const ownParts = (parts: FlowPart[]): FlowParts => ({ parts, mirrored: [] });

const partnerParts = (partners: Partners): FlowParts => ({
	parts: partsOf(partnerAmounts(partners)),
	mirrored: partners.lists.filter(({ list }) => list === 'mirror').map(({ year }) => year)
});

/** @throws Fault with a sentence for the reader when a file does not come */
export async function flowParts(packs: PackReader, about: FlowAbout, economy: string): Promise<FlowParts> {
	const id = about.id as FlowId;
	if (id.startsWith('FLOW.AID') || id.startsWith('FLOW.DEBT')) {
		const file = await flows(packs, { kind: 'aid', economy });
		if (id === 'FLOW.AID.PURPOSES')
			return ownParts(
				about.parts.flatMap((part) => {
					const points = pointsOf(file.series[part.id]);
					return points.length > 0 ? [{ ...part, points }] : [];
				})
			);
		const { given, owed, parties } = flowsOf(file);
		const label = (party: string) => parties[party]?.name ?? party;
		return ownParts(
			partsOf(
				id === 'FLOW.AID.DONORS'
					? given.map(({ id, year, grants, loans }) => ({
							...{ id, year, label: label(id) },
							value: (grants ?? 0) + (loans ?? 0)
						}))
					: owed.map(({ id, year, value }) => ({ id, year, value, label: label(id) }))
			)
		);
	}
	const isOfPartners = id === 'FLOW.EXPORTS.PARTNERS' || id === 'FLOW.IMPORTS.PARTNERS';
	const [file, history] = await Promise.all([
		flows(packs, { kind: 'trade', economy }),
		isOfPartners ? flows(packs, { kind: 'trade/partners', economy }) : null
	]);
	const trade = unpackTrade(file, history);
	switch (id) {
		case 'FLOW.EXPORTS.PARTNERS':
			return partnerParts(trade.exports);
		case 'FLOW.IMPORTS.PARTNERS':
			return partnerParts(trade.imports);
		case 'FLOW.EXPORTS.PRODUCTS':
			return ownParts(partsOf(trade.goods.map(({ name: label, ...part }) => ({ ...part, label }))));
		default:
			return ownParts(partsOf(trade.importStages.map(({ name: label, ...part }) => ({ ...part, label }))));
	}
}
