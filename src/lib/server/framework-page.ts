import { DEFAULT_COUNTRY } from '../state/base';
import { economySeries } from '../query/economy-series';
import { groups } from '../query/groups';
import type { UnitOf } from '../format/unit';
import { targetLine, type FrameworkPage, type LdcCriterion, type LdcPage } from '../view/framework-page';
import { leavingOf } from '../view/leaving';
import { economyOf } from '../view/names';
import type { FrameworkView, VerdictFile } from '../view/verdicts';
import { database } from './database';
import { directory } from './directory';
import { asOf, frameworkFile, frameworkIndex, sentences, verdictFile } from './frameworks';

/** The group whose members the criteria decide. */
const LDC = 'LDC';
/** Where a framework is for nobody in particular, its members are shown for the country's own region. */
const USUAL_GROUP = 'SADC';

/** Everything on the page of one framework, null when there is none. */
export async function frameworkPage(id: string): Promise<FrameworkPage | null> {
	const view = frameworkFile(id);
	if (!view) return null;
	const list = await directory();
	const { iso3, name, in_sentence } = economyOf(list, DEFAULT_COUNTRY);
	const { frameworks } = frameworkIndex();
	const { targets, ...framework } = view;
	const units = new Map<string, UnitOf>();
	const thread = view.threads[0];
	const isGroup = list.groups.some((group) => group.id === view.applies_to);
	const named = ({ id, short_title }: { id: string; short_title: string }) => ({ id, short_title });
	return {
		framework,
		isOver: framework.years[1] < asOf(),
		asOf: asOf(),
		targets: targets.map((target) => targetLine(target, units)),
		country: { country: { iso3, name, inSentence: in_sentence }, file: onlyOne(verdictFile(), view) },
		sentences: await sentences(view),
		group: isGroup ? (view.applies_to as string) : USUAL_GROUP,
		groups: list.groups.map(({ id, name, kind }) => ({ id, name, kind })),
		before: frameworks.filter((each) => view.follows.includes(each.id)).map(named),
		after: frameworks.filter((each) => each.follows.includes(view.id)).map(named),
		ldc: id === 'ldc' ? await ldcPage(view) : null,
		leaving: leavingOf(
			(await groups(await database())).find((one) => one.id === (id === 'ldc' ? LDC : view.applies_to))
				?.source ?? '',
			list.economies
		),
		threadSeries: thread
			? ((await economySeries(await database(), iso3, [thread.indicator]))[thread.indicator] ?? null)
			: null
	};
}

/** Of a country's file, what one framework's page shows. */
function onlyOne(file: VerdictFile, { id, threads }: FrameworkView): VerdictFile {
	const own = file.frameworks[id];
	return {
		...file,
		frameworks: own ? { [id]: own } : {},
		threads: Object.fromEntries(threads.map((thread) => [thread.id, file.threads[thread.id] ?? []]))
	};
}

const TITLES = {
	income: 'Income per head',
	hai: 'Human Assets Index',
	evi: 'Economic and Environmental Vulnerability Index'
};

async function ldcPage(view: FrameworkView): Promise<LdcPage> {
	const rows = view.targets.flatMap((target) => target.rows);
	const series = await economySeries(
		await database(),
		DEFAULT_COUNTRY,
		rows.map(({ question }) => question.indicator)
	);
	const criteria = (Object.keys(TITLES) as LdcCriterion['id'][]).flatMap((id): LdcCriterion[] => {
		const own = rows.filter(
			({ question: { rule } }) => rule.kind === 'ldc-threshold' && rule.criterion === id
		);
		const first = own[0]?.question;
		if (!first) return [];
		const values = series[first.indicator];
		return [
			{
				id,
				title: TITLES[id],
				indicator: first.indicator,
				unit: first.unit,
				lines: own.flatMap(({ question: { rule, lines = [] } }) =>
					rule.kind === 'ldc-threshold'
						? [
								{
									step: rule.step,
									points: lines.map(({ review, value }): [number, number] => [review, value])
								}
							]
						: []
				),
				values: values ? values.y.map((year, i): [number, number] => [year, values.v[i]!]) : []
			}
		];
	});
	const members = ((await directory()).groups.find(({ id }) => id === LDC)?.members ?? []).map(
		([iso3, from, to]) => [iso3, [from, to]] as const
	);
	return { criteria, members: Object.fromEntries(members) };
}
