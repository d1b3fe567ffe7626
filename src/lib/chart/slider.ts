/** What a drawing says of itself when keys step through what it shows. */

export interface Shown {
	label: string;
	min: number;
	max: number;
	now: number;
	/** Who is shown, with its value. */
	text: string;
}

/** Attributes of a slider. Where no script runs there is none of them: a control that moves nothing is not offered. */
export const sliderOf = (isLive: boolean, { label, min, max, now, text }: Shown) =>
	isLive
		? ({
				role: 'slider',
				tabindex: 0,
				'aria-label': label,
				'aria-valuemin': min,
				'aria-valuemax': max,
				'aria-valuenow': now,
				'aria-valuetext': text
			} as const)
		: {};
