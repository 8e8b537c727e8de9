/** Contrast by WCAG 2.2, and what would be enough. Colours are `#rrggbb`. */
import type { Colour } from './attributes.js';

type Channels = readonly [number, number, number];

/** What the elements have unless told otherwise: on light, on dark. */
export const DEFAULTS: Readonly<Record<Colour, readonly [light: string, dark: string]>> = {
  link: ['#0b4f9e', '#9cc7ff'],
  open: ['#14662f', '#7ddb9b'],
  soon: ['#8a4b00', '#f5b860'],
  closed: ['#a1202c', '#ff9a9f'],
  error: ['#a8071a', '#ff9c9c'],
};

/** Links and errors are read; the others are signs beside words. */
export const NEEDED: Readonly<Record<Colour, number>> = {
  link: 4.5,
  open: 3,
  soon: 3,
  closed: 3,
  error: 4.5,
};

/** How much of the text's colour is in the ground of notes and of the status. */
const SURFACE = 0.06;
const BLACK: Channels = [0, 0, 0];
const WHITE: Channels = [255, 255, 255];

/** `#0B4F9E`, `0b4f9e` and `#fff` as they are kept; nothing where it is no colour. */
export function normalized(text: string): string | undefined {
  const [, digits = ''] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim()) ?? [];
  if (!digits) return undefined;
  const all = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  return `#${all.toLowerCase()}`;
}

/** The lowest contrast of a colour with a page's ground and with the elements' own on it; cut, not rounded. */
export function contrastOn(background: string, colour: string): number {
  const ratios = groundsOn(channels(background)).map((ground) => ratio(ground, channels(colour)));
  return Math.floor(Math.min(...ratios) * 100) / 100;
}

/** The colour nearest to the given one, towards black or white, that is enough on all grounds. */
export function nearestEnough(
  colour: string,
  backgrounds: readonly string[],
  needed: number,
): string | undefined {
  for (let percent = 0; percent <= 100; percent++) {
    for (const end of [BLACK, WHITE]) {
      const tried = hex(mixed(channels(colour), end, percent / 100));
      if (backgrounds.every((each) => contrastOn(each, tried) >= needed)) return tried;
    }
  }
  return undefined;
}

function groundsOn(background: Channels): readonly Channels[] {
  const isDark = ratio(background, WHITE) > ratio(background, BLACK);
  return [background, mixed(background, isDark ? WHITE : BLACK, SURFACE)];
}

function channels(colour: string): Channels {
  const all = Number.parseInt(colour.slice(1), 16);
  return [all >> 16, (all >> 8) & 255, all & 255];
}

function hex(colour: Channels): string {
  return `#${colour.map((each) => Math.round(each).toString(16).padStart(2, '0')).join('')}`;
}

function mixed(from: Channels, to: Channels, part: number): Channels {
  const mix = (index: 0 | 1 | 2) => from[index] + (to[index] - from[index]) * part;
  return [mix(0), mix(1), mix(2)];
}

function ratio(a: Channels, b: Channels): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Channels): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
