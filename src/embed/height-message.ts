/** What an embed page tells the page around it: how high its content is, and nothing else. */

export interface HeightMessage {
  readonly type: 'isolation-diagram';
  readonly version: 1;
  /** Whole CSS pixels. */
  readonly height: number;
}

/** No diagram is higher, at any width and with everything in it opened. A frame that says so lies. */
export const TALLEST = 20_000;

/**
 * The height that a message tells, in whole CSS pixels from 1 to {@link TALLEST}.
 * Undefined for everything that is not a height message of version 1, to the field: any frame may post anything.
 */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || Object.keys(data).length !== 3) return undefined;
  const { type, version, height } = data as Partial<Record<keyof HeightMessage, unknown>>;
  if (type !== 'isolation-diagram' || version !== 1 || !Number.isInteger(height)) return undefined;
  return (height as number) > 0 && (height as number) <= TALLEST ? (height as number) : undefined;
}
