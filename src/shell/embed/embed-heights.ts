/** The room that each diagram takes, as `npm run heights` measured it. */

import { UNMEASURED } from '#build/reserve.ts';
import { isWidget, RESERVE, type Reserve } from '#embed/reserve.ts';
import measured from './embed-heights.json' with { type: 'json' };

const heights: Readonly<Record<string, Reserve>> = measured;

/** Of a diagram that was not measured yet: that of its widget’s first one. */
export function heightsOf(widget: string, scenario: string): Reserve {
  return heights[`${widget}/${scenario}`] ?? roomOf(widget);
}

/** Of a widget: that of its first diagram. */
export function roomOf(widget: string): Reserve {
  return isWidget(widget) ? RESERVE[widget] : UNMEASURED;
}
