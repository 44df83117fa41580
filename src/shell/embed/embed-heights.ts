/** The room that each diagram takes, as `npm run heights` measured it. */

import { RESERVE, type Reserve, type WidgetName } from '#embed/reserve.ts';
import measured from './embed-heights.json' with { type: 'json' };

const heights: Readonly<Record<string, Reserve>> = measured;

/** Of a diagram that was not measured yet: that of its widget’s first one. */
export function heightsOf(widget: WidgetName, scenario: string): Reserve {
  return heights[`${widget}/${scenario}`] ?? RESERVE[widget];
}
