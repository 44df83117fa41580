/** A colour in itself. */
export type Hex = `#${string}`;

/** A colour by its name in the site's tokens, or one of the labels' exact colours; light or dark is decided when drawn. */
export type Paint =
  'paper' | 'ink' | 'muted' | 'line' | 'card' | 'accent' | 'floor' | 'pipe-vpn' | 'pipe-tor' | 'bar' | Hex;

export type Face = 'sans' | 'serif' | 'mono';

/** How a shape is painted; what is not said is not there, or whole. */
export interface Painted<Colour extends Paint> {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly thick?: number;
  readonly dash?: readonly number[];
  readonly faint?: number;
}

/**
 * What a picture is made of, in pixels from its top left corner; later marks lie over earlier ones. A picture that no
 * theme changes is made of colours in themselves.
 */
export type Mark<Colour extends Paint = Paint> =
  | (Painted<Colour> & {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly round?: number;
    })
  | (Painted<Colour> & {
      readonly kind: 'line';
      /** Path data as SVG has it. */
      readonly d: string;
    })
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the base line. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly face: Face;
      readonly fill: Colour;
      readonly bold?: boolean;
      readonly anchor?: 'start' | 'middle' | 'end';
    };

/** One step of a story as a picture that needs nothing around it: its sentence stands in it. */
export interface Still {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** What stands over the drawing: how many of the marks, the first ones, and where it ends, from the top. */
  readonly heading: { readonly marks: number; readonly end: number };
  /** The sentence of the step. */
  readonly sentence: string;
  /** What the picture shows, in words, for those who do not see it. At least the sentence. */
  readonly alt: string;
}
