/** The label at a line's end in a drawing: a name with its value, under each other where they have no room beside each other. */
import { LABEL_HEIGHT } from '../line/labels';
import { NBSP } from '../../format/number';
import { cutText, textAt, textWidth, wrapText, type TextStyle } from './text';

const SIZE = 12;
const LINE = 14;

/** One or two lines. */
export type EndLabel = readonly string[];

/** @param most px that a line may be wide @param value what follows the name, without a space before it */
export function endLabel(name: string, value: string, most: number): EndLabel {
	const whole = `${name} ${value}`;
	if (textWidth(whole, SIZE, true) <= most) return [whole];
	const lines = wrapText(whole.replaceAll(value, value.replaceAll(' ', NBSP)), most, SIZE, true);
	// A long name goes on beside the value, rather than being cut.
	return lines.length === 2 && textWidth(name, SIZE, true) > most
		? lines
		: [cutText(name, most, SIZE, true), value];
}

/** In px, of each of several labels. */
export const labelHeight = (labels: readonly EndLabel[]): number =>
	labels.some(({ length }) => length > 1) ? LABEL_HEIGHT + LINE : LABEL_HEIGHT;

/** In px, of the widest. */
export const labelsWidth = (labels: readonly EndLabel[]): number =>
	Math.max(0, ...labels.flat().map((line) => textWidth(line, SIZE, true)));

/** A label whose middle is at `y`. */
export const endLabelAt = (label: EndLabel, x: number, y: number, style: TextStyle): string =>
	label
		.map((line, i) =>
			textAt(line, x, y + SIZE / 3 + (i - (label.length - 1) / 2) * LINE, { size: SIZE, ...style })
		)
		.join('');
