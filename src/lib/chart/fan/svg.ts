import type { Canvas, Drawn } from '../kind';
import { lineSvg } from '../line/svg';
import { fanLines } from './lines';
import type { FanModel } from './model';

/** A fan as an SVG of its own. */
export const fanSvg = (model: FanModel, canvas: Canvas): Drawn => lineSvg(fanLines(model), canvas);
