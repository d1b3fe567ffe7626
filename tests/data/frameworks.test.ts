import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { readFrameworks, readIndicators } from '../../scripts/frameworks/read';
import { resolveLink } from '../../scripts/frameworks/resolve';
import { Problems } from '../../scripts/lib/problems';
import type { Framework, FrameworkIndicator } from '../../src/lib/assess/frameworks/rule';

const folder = join(import.meta.dirname, '../../data');
const { frameworks, sdgSeries, threads } = readFrameworks(folder);
const indicators = readIndicators(folder, new Problems());
const known = new Set(indicators.map(({ id }) => id));

const framework = (id: string): Framework => {
	const found = frameworks.find((each) => each.id === id);
	if (!found) throw new Error(`no framework ${id}`);
	return found;
};
const rows = (each: Framework): FrameworkIndicator[] => each.targets.flatMap((target) => target.indicators);
const isNumeric = ({ rule }: FrameworkIndicator) => rule.kind !== 'qualitative' && rule.kind !== 'monitor';
const countBy = (list: readonly string[]) =>
	list.reduce<Record<string, number>>((counts, key) => ({ ...counts, [key]: (counts[key] ?? 0) + 1 }), {});

/** Series of the United Nations that the text of their target judges otherwise than their method. */
const OWN_RULES = new Set(['ER_RSK_LST', 'GF_XPD_GBPC', 'SD_MDP_CSMP', 'SD_MDP_MUHC', 'SD_MDP_MUHHC']);

describe('the frameworks', () => {
	it('are those the policy names, their successors and the benchmarks', () => {
		const codes = frameworks.map(({ code }) => code);
		expect(codes).toEqual(
			expect.arrayContaining([
				...['MDG', 'BPOA', 'IPOA', 'DPOA', 'LDC', 'ALMATY', 'VPOA', 'AWAZA', 'AFT', 'EIF', 'SDG', 'V2020'],
				...['NSDP', 'SADC', 'AU', 'A63', 'UNAIDS-90', 'UNAIDS-95', 'FFA', 'SENDAI', 'BB', 'ODA']
			])
		);
		expect(new Set(codes).size).toBe(codes.length);
	});
	it('has 8 goals, 21 targets and 60 numbered indicators for the millennium', () => {
		const mdg = framework('mdg');
		expect([mdg.goals.length, mdg.targets.length]).toEqual([8, 21]);
		const numbers = new Set(rows(mdg).map((row) => row.number));
		expect(numbers.size).toBe(60);
		expect(numbers).not.toContain(undefined);
		expect(countBy([...numbers].map((number) => (number ?? '').replace(/\.\d+$/, '')))).toEqual({
			...{ 1: 9, 2: 3, 3: 3, 4: 3, 5: 6, 6: 10, 7: 10, 8: 16 }
		});
		expect(countBy(mdg.targets.map((target) => target.goal))).toEqual({
			...{ 1: 3, 2: 1, 3: 1, 4: 1, 5: 2, 6: 3, 7: 4, 8: 6 }
		});
	});
	it('has 7 commitments and the goals 1 to 30 for Brussels', () => {
		const bpoa = framework('bpoa');
		expect(bpoa.goals.filter(({ id }) => /^C[1-7]$/.test(id))).toHaveLength(7);
		expect(bpoa.targets.map(({ id }) => Number(id))).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
	});
	it('has 17 goals and 169 targets for sustainable development, in their own numbering', () => {
		const sdg = framework('sdg');
		expect(sdg.goals.map(({ id }) => Number(id))).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
		expect(sdg.targets).toHaveLength(169);
		expect(Object.values(countBy(sdg.targets.map(({ goal }) => goal)))).toEqual([
			...[7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19]
		]);
		for (const { id, goal } of sdg.targets) expect(id).toMatch(new RegExp(`^${goal}\\.([1-9]\\d?|[a-d])$`));
	});
	it('has every row of the UN database under the target of its series, each with the series’ method', () => {
		const sdg = framework('sdg');
		const placed = new Map(
			sdg.targets.flatMap((target) => target.indicators.map((row) => [`${target.id} ${row.indicator}`, row]))
		);
		const ours = indicators.filter(({ source }) => source === 'unsdg');
		expect(ours.length).toBeGreaterThan(1200);
		for (const { id, series, dimensions } of ours) {
			const row = placed.get(`${sdgSeries.get(series)?.target} ${id}`);
			if (!OWN_RULES.has(series)) expect(row, id).toMatchObject({ rule: { kind: 'series-method' } });
			expect(row?.dimensions ?? '', id).toBe(dimensions);
		}
		const withMethod = [...sdgSeries.values()].filter(({ method }) => method !== '');
		expect(withMethod.length).toBe(473);
		for (const { methodology, method } of withMethod)
			expect(JSON.parse(methodology)).toMatchObject({ trendMethodology: method });
	});
	it('says of every target and every row which series it has, or why there is none', () => {
		for (const each of frameworks) {
			for (const target of each.targets) {
				const where = `${each.code}:${target.id}`;
				if (!target.indicators.some(isNumeric)) expect(target.no_number_reason, where).toBeTruthy();
				for (const row of target.indicators)
					expect(row.indicator === '' ? row.no_data_reason : known.has(row.indicator), where).toBeTruthy();
			}
		}
	});
	it('uses one vocabulary for how sure a fact is, and marks what was not confirmed', () => {
		const said = frameworks.flatMap((each) => each.targets.map((target) => target.confidence));
		expect(new Set(said)).toEqual(new Set(['sure', 'computed', 'check']));
		for (const id of ['awaza', 'nsdp', 'bpoa'])
			expect(framework(id).targets.map((target) => target.confidence)).toContain('check');
	});
	it('has no two targets with one id, and no deadline before its framework begins', () => {
		for (const { code, years, targets } of frameworks) {
			expect(new Set(targets.map(({ id }) => id)).size, code).toBe(targets.length);
			for (const { id, deadline, indicators: own } of targets)
				for (const last of [deadline, ...own.map((row) => row.deadline)])
					if (last !== undefined) expect(last, `${code}:${id}`).toBeGreaterThanOrEqual(years[0]);
		}
	});
	it('orders the thresholds of the Sustainable Development Report from best to worst', () => {
		const own = rows(framework('sdg')).flatMap((row) => (row.sdsn ? [row.sdsn] : []));
		expect(own.length).toBeGreaterThan(40);
		for (const { optimum, green, red, lower_bound } of own) {
			const sign = Math.sign(optimum - lower_bound);
			const line = [optimum, green, red, lower_bound].map((value) => value * sign);
			expect(line).toEqual([...line].sort((a, b) => b - a));
		}
	});
	it('names a source with an address for each framework, each by a title of its own', () => {
		for (const { id, sources } of frameworks) {
			expect(sources.length, id).toBeGreaterThan(0);
			expect(new Set(sources.map(({ title }) => title)).size, id).toBe(sources.length);
			for (const { url } of sources) expect(url, id).toMatch(/^https:\/\/[^/\s]+\//);
		}
	});
});

describe('what follows on from what', () => {
	it('leads from Brussels to Istanbul to Doha, from Almaty to Vienna to Awaza, from the millennium on', () => {
		const chain = (id: string): string[] => [id, ...(framework(id).follows ?? []).flatMap(chain)];
		expect(chain('dpoa')).toEqual(['dpoa', 'ipoa', 'bpoa']);
		expect(chain('awaza')).toEqual(['awaza', 'vpoa', 'almaty']);
		expect(chain('sdg')).toEqual(['sdg', 'mdg']);
		expect(chain('unaids-95')).toEqual(['unaids-95', 'unaids-90', 'mdg']);
	});
	it('has threads whose steps are targets, oldest framework first', () => {
		const steps = new Map(threads.map((thread) => [thread.id, thread.steps.map(({ target }) => target)]));
		expect(steps.get('child-mortality')).toEqual([
			...['MDG:4.A', 'BPOA:11', 'IPOA:E.2', 'A63:3-health', 'SDG:3.2']
		]);
		expect(steps.get('borders')?.map((target) => target.split(':')[0])).toEqual([
			...['ALMATY', 'VPOA', 'VPOA', 'AWAZA']
		]);
		for (const thread of threads) {
			const starts = thread.steps.map(({ target }) => resolveLink(target, frameworks)?.framework.years[0]);
			expect(starts, thread.id).toEqual([...starts].sort((a, b) => (a ?? 0) - (b ?? 0)));
		}
	});
});

describe('the links of the policy', () => {
	const clauses = parse(readFileSync(join(folder, 'policy/priorities.yaml'), 'utf8')) as {
		id: string;
		links?: string[];
	}[];
	it('lead to targets, goals or official indicators that exist', () => {
		for (const { id, links = [] } of clauses)
			for (const link of links) expect(resolveLink(link, frameworks), `${id} ${link}`).not.toBeNull();
	});
	it('reach every framework that was written for the policy’s own aims', () => {
		const linked = new Set(clauses.flatMap(({ links = [] }) => links.map((link) => link.split(':')[0])));
		for (const code of ['MDG', 'BPOA', 'IPOA', 'DPOA', 'LDC', 'ALMATY', 'VPOA', 'AWAZA', 'AFT', 'EIF', 'SDG'])
			expect(linked).toContain(code);
	});
	it('resolve to a target, to all targets of a goal, or to those of an official indicator', () => {
		expect(resolveLink('MDG:4.A', frameworks)).toMatchObject({ kind: 'target', targets: [{ id: '4.A' }] });
		expect(resolveLink('BPOA:C4', frameworks)?.targets.map(({ id }) => id)).toEqual([
			...['20', '21', '22', '23', '24', '25', '26']
		]);
		expect(resolveLink('MDG:8.1', frameworks)?.targets.map(({ id }) => id)).toEqual([
			...['8.A', '8.B', '8.C', '8.D']
		]);
		expect(resolveLink('MDG:9.Z', frameworks)).toBeNull();
		expect(resolveLink('SDG:', frameworks)).toBeNull();
		expect(resolveLink('NOWHERE:1', frameworks)).toBeNull();
	});
});
