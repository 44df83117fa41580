/** Red, green and blue as light (linear), each from 0 to 1. */
export type Light = readonly [number, number, number];

/** The light of a colour. In: `#rrggbb`, in sRGB. */
export function lightOf(hex: string): Light {
  const channel = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** The colour of a light as `#rrggbb`. What no screen can show is cut off at its limits. */
export function hexOf(light: Light): string {
  const channel = (value: number): string => {
    const cut = Math.min(1, Math.max(0, value));
    const encoded = cut <= 0.0031308 ? cut * 12.92 : 1.055 * cut ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${light.map(channel).join('')}`;
}

const luminance = ([r, g, b]: Light): number => 0.2126729 * r + 0.7151522 * g + 0.072175 * b;

/** WCAG's contrast of two colours: 1 for the same, 21 for black and white. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(lightOf(one)), luminance(lightOf(other))].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** A light in CIE Lab, for a screen white of D65. */
function labOf([r, g, b]: Light): Light {
  const curve = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = curve(luminance([r, g, b]));
  const z = curve((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far two lights are apart for an eye (CIE 1976 ΔE): about 2 can just be told, 100 is black from white. */
export function difference(one: Light, other: Light): number {
  const a = labOf(one);
  const b = labOf(other);
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
