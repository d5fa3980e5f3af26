import { inflateSync } from "node:zlib";
import type { Locator, Page } from "playwright-core";

export type Colour = readonly [red: number, green: number, blue: number];

/** What is drawn of a part of a page, pixel by pixel. */
export interface Picture {
  width: number;
  height: number;
  at: (x: number, y: number) => Colour;
}

/** Takes a picture of an element, or of the page; `scale` is the page's number of pixels for each CSS pixel. */
export async function pictureOf(of: Locator | Page): Promise<Picture> {
  return decodePng(await of.screenshot({ animations: "disabled" }));
}

/**
 * Decodes what Chromium writes: eight bits a channel, RGB or RGBA, not interlaced.
 * The format: https://www.w3.org/TR/png-3/
 */
function decodePng(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, type, , , interlace] = png.subarray(24, 29);
  const channels = type === 2 ? 3 : type === 6 ? 4 : 0;
  if (depth !== 8 || channels === 0 || interlace !== 0) throw new Error("This kind of PNG is not read.");
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const data = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const here = y * stride + x;
      const left = x < channels ? 0 : (pixels[here - channels] ?? 0);
      const above = y === 0 ? 0 : (pixels[here - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (pixels[here - stride - channels] ?? 0);
      pixels[here] = (data[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return {
    width,
    height,
    at: (x, y) => {
      const from = Math.floor(y) * stride + Math.floor(x) * channels;
      return [pixels[from] ?? 0, pixels[from + 1] ?? 0, pixels[from + 2] ?? 0];
    },
  };
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return Math.floor((left + above) / 2);
  if (filter !== 4) return 0;
  const estimate = left + above - corner;
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((value) => Math.abs(estimate - value));
  if ((byLeft ?? 0) <= (byAbove ?? 0) && (byLeft ?? 0) <= (byCorner ?? 0)) return left;
  return (byAbove ?? 0) <= (byCorner ?? 0) ? above : corner;
}

/** Contrast of two colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour that most of a rectangle has, and the one in it that stands out most against that. */
export function groundAndMark(
  picture: Picture,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): { ground: Colour; mark: Colour } {
  const counts = new Map<string, { colour: Colour; count: number }>();
  const right = Math.min(x + width, picture.width);
  const bottom = Math.min(y + height, picture.height);
  for (let row = Math.max(y, 0); row < bottom; row++) {
    for (let column = Math.max(x, 0); column < right; column++) {
      const colour = picture.at(column, row);
      const known = counts.get(colour.join()) ?? { colour, count: 0 };
      known.count++;
      counts.set(colour.join(), known);
    }
  }
  const all = [...counts.values()];
  const black: Colour = [0, 0, 0];
  const ground = all.reduce((most, each) => (each.count > most.count ? each : most), {
    colour: black,
    count: 0,
  }).colour;
  const mark = all.reduce(
    (most, { colour }) => (contrast(colour, ground) > contrast(most, ground) ? colour : most),
    ground,
  );
  return { ground, mark };
}
