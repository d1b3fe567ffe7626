/** What a reader points at in a chart of lines: a year, and perhaps one series, by mouse, finger or keyboard. */
import type { LineLayout } from './layout';
import type { LineModel } from '../model';
import { nearestYear, readout, spokenPoint } from '../text';
import { sliderOf } from '../slider';
import { stepTo } from '../step';

/** Pixels from a line within which a pointer means it. */
const NEAR = 24;

export class LineReading {
	/** The year pointed at; undefined while nobody points. */
	year = $state<number>();
	/** The series pointed at. */
	active = $state<string>();
	/** What the panel says before a finger has chosen. */
	shownYear = $derived.by(() => this.year ?? this.layout().readYear);
	rows = $derived.by(() => readout(this.model(), this.shownYear));

	constructor(
		private readonly model: () => LineModel,
		private readonly layout: () => LineLayout
	) {}

	clear = () => {
		this.year = this.active = undefined;
	};

	point = (event: PointerEvent & { currentTarget: HTMLElement }) => {
		const layout = this.layout();
		const box = event.currentTarget.getBoundingClientRect();
		const x = (event.clientX - box.left) / box.width;
		const y = (event.clientY - box.top) / box.height;
		this.year = nearestYear(layout.years, layout.from + x * (layout.to - layout.from));
		const near = this.rows
			.flatMap(({ id, point }) =>
				point ? [{ id, away: Math.abs(layout.y(point.value) - y) * box.height }] : []
			)
			.sort((a, b) => a.away - b.away)[0];
		this.active = near && near.away < NEAR ? near.id : undefined;
	};

	leave = (event: PointerEvent) => {
		// A finger leaves when it lifts; what it chose stays readable in the panel.
		if (event.pointerType === 'mouse') this.clear();
	};

	/** Arrows between the points of a series, Home and End, Escape. */
	step(event: KeyboardEvent, seriesId: string) {
		const points = this.layout().points(seriesId);
		const at = points.findIndex((candidate) => candidate.year === this.year);
		if (event.key === 'Escape') this.clear();
		const next = stepTo(event.key, { at, last: points.length - 1, page: 0 });
		if (next === null) return;
		event.preventDefault();
		this.year = points[next]?.year;
		this.active = seriesId;
	}

	enter(seriesId: string) {
		this.active = seriesId;
		this.year = this.layout().points(seriesId).at(-1)?.year;
	}

	/** Attributes of a series' label, which the keyboard moves along its points. */
	slider(isLive: boolean, seriesId: string, label: string) {
		const points = this.layout().points(seriesId);
		const current =
			(this.active === seriesId && points.find(({ year }) => year === this.year)) || points.at(-1)!;
		return sliderOf(isLive, {
			label,
			min: points[0]!.year,
			max: points.at(-1)!.year,
			now: current.year,
			text: spokenPoint(current, this.model())
		});
	}
}
