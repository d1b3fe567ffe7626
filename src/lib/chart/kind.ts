/**
 * What a kind of chart is: a folder below this one with a model (what is shown), a layout (where it goes), a table, an
 * SVG of its own, samples, and the component that draws it on a page. `kinds.ts` lists them.
 */
import type { Colours } from '../style/tokens';
import type { AnswersModel } from './answers/model';
import type { BarsModel } from './bars/model';
import type { DistributionModel } from './distribution/model';
import type { DumbbellModel } from './dumbbell/model';
import type { FanModel } from './fan/model';
import type { FlowModel } from './flow/model';
import type { HeatModel } from './heat/model';
import type { ListingModel } from './listing/model';
import type { MapModel } from './map/model';
import type { CoverageModel, ImproverModel, LineModel, SparkModel, TableModel } from './model';
import type { MultiplesModel } from './multiples/model';
import type { NeedModel } from './need/model';
import type { ScatterModel } from './scatter/model';
import type { SlopeModel } from './slope/model';
import type { StackModel } from './stack/model';
import type { TargetsModel } from './targets/model';
import type { TimelineModel } from './timeline/model';
import type { TreemapModel } from './treemap/model';

/** The model of each kind. A new kind adds a line here, and the compiler names where else it is asked for. */
export interface Models {
	line: LineModel;
	bars: BarsModel;
	treemap: TreemapModel;
	flow: FlowModel;
	timeline: TimelineModel;
	spark: SparkModel;
	change: ImproverModel;
	coverage: CoverageModel;
	answers: AnswersModel;
	listing: ListingModel;
	need: NeedModel;
	heat: HeatModel;
	multiples: MultiplesModel;
	targets: TargetsModel;
	fan: FanModel;
	map: MapModel;
	scatter: ScatterModel;
	stack: StackModel;
	slope: SlopeModel;
	dumbbell: DumbbellModel;
	distribution: DistributionModel;
}

export type Kind = keyof Models;

/** A chart as plain data: its kind and what it shows. */
export type ChartOf<K extends Kind> = { kind: K; model: Models[K] };
export type Chart = { [K in Kind]: ChartOf<K> }[Kind];

/** What a page needs of a kind beside its component: the numbers again, for reading and for taking away. */
export interface Rows<Model> {
	/** The drawing is a table itself, so a page offers no other beside it. */
	isTable?: true;
	/** Whether there is nothing to draw; the figure then says why. */
	isEmpty(model: Model): boolean;
	/** The same numbers as a table. @param caption what the table holds, for readers who cannot see the figure */
	table(model: Model, caption: string): TableModel;
	/** One row a value with everything known of it, for the download; the table where a kind has no longer one. */
	rows?(model: Model, caption: string): TableModel;
}

/** Where and how a drawing outside a page is made. */
export interface Canvas {
	/** In px, the width of what is drawn. */
	width: number;
	/** In px, the room there is: a drawing that can be of any height takes it; the others are as high as they are. */
	height?: number;
	colours: Colours;
}

/** The marks of a drawing outside a page, from (0, 0), and their height in px. */
export interface Drawn {
	/** SVG elements without an outer <svg>: colours as attributes, no style sheet, no script. */
	marks: string;
	height: number;
}

export interface Sample<Model> {
	id: string;
	title: string;
	measure: string;
	model: Model;
	notes?: string[];
}

/** A kind of chart, whole. */
export interface ChartKind<K extends Kind = Kind> extends Rows<Models[K]> {
	kind: K;
	/** The drawing in words: who, when, first and last value. */
	describe(model: Models[K]): string;
	/** Fetches what `svg` needs beyond the model; whoever calls `svg` awaits it before. Most need nothing. */
	prepare?(): Promise<unknown>;
	svg(model: Models[K], canvas: Canvas): Drawn;
	/** In good weather and in bad, for the gallery and for the tests. Made-up data. */
	samples: readonly Sample<Models[K]>[];
}
