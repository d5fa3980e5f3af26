import { headingKey } from "./heading-key.ts";
import type { NoteEvidence } from "./note-evidence.ts";
import { piecesOf, wordsOf } from "./text-pieces.ts";

/** What of a note is compared with other notes. */
export interface Features {
  nameShape: string;
  nameWords: ReadonlySet<string>;
  titleShape: string;
  titleWords: ReadonlySet<string>;
  headings: ReadonlySet<string>;
  /** `key=value` of short properties. */
  properties: ReadonlySet<string>;
  /** How its days are said: a week, a line, two dates in the name. */
  says: ReadonlySet<string>;
}

/** How much each kind of likeness counts. */
const WEIGHTS = { name: 2, title: 2, headings: 2, properties: 1, says: 1.5 };

/** Longer values are texts, and differ. */
const LONGEST_VALUE = 60;

export function featuresOf({ marked, headings, week, lined, named, stated }: NoteEvidence): Features {
  const { name, title, properties } = marked;
  const says = [
    ...(week ? [week.month === null ? "week" : "month-week"] : []),
    ...(lined ? ["line"] : []),
    ...(named ? ["named"] : []),
    ...(stated ? ["stated"] : []),
  ];
  return {
    nameShape: shapeOf(name),
    nameWords: wordsOf(name),
    titleShape: shapeOf(title),
    titleWords: wordsOf(title),
    headings: new Set(headings.map(({ heading }) => headingKey(shapeOf(heading))).filter((key) => key !== "")),
    properties: propertiesOf(properties),
    says: new Set(says),
  };
}

const shapeOf = (text: string): string =>
  piecesOf(text)
    .map((piece) => (piece.kind === "varying" ? "*" : piece.text.toLowerCase()))
    .join("");

function propertiesOf(properties: NoteEvidence["marked"]["properties"]): Set<string> {
  const found = new Set<string>();
  for (const [key, value] of Object.entries(properties ?? {})) {
    if (key === "title" || key === "position") continue;
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const each of values) {
      const isShort = typeof each === "string" && each.length <= LONGEST_VALUE;
      // Numbers and dates are what differs.
      if (isShort && !/\d/.test(each)) found.add(`${key}=${each}`);
    }
  }
  return found;
}

/** What all notes have tells so much still: they are alike in it. */
const AT_LEAST = 0.3;

/** A name or title of the same form. */
const SAME_FORM = 0.6;
const MISSING = 0.25;

/** How alike two things are, 0 to 1, and how much that tells, 0 to 1: of a feature that all have, hardly anything. */
interface Likeness {
  share: number;
  tells: number;
}

/** How alike a note is to a model, 0 to 1: its share of what the model has. */
export function likeness(model: Features, other: Features, rarity: (feature: string) => number): number {
  let sum = 0;
  let of = 0;
  const add = (weight: number, { share, tells }: Likeness) => {
    sum += weight * tells * share;
    of += weight * tells;
  };
  add(WEIGHTS.name, texts(model.nameShape, other.nameShape, model.nameWords, other.nameWords, rarity));
  add(WEIGHTS.title, texts(model.titleShape, other.titleShape, model.titleWords, other.titleWords, rarity));
  add(WEIGHTS.headings, overlap(model.headings, other.headings, rarity));
  add(WEIGHTS.properties, overlap(model.properties, other.properties, rarity));
  add(WEIGHTS.says, overlap(model.says, other.says, rarity));
  return of === 0 ? 0 : sum / of;
}

/** 1 for the same shape, else the share of its words. A shape without a word (a bare date) tells nothing unless it differs. */
function texts(
  shape: string,
  otherShape: string,
  words: ReadonlySet<string>,
  otherWords: ReadonlySet<string>,
  rarity: (feature: string) => number,
): Likeness {
  if (shape !== otherShape && words.size > 0) return overlap(words, otherWords, rarity);
  const isBare = words.size === 0;
  if (shape !== otherShape) return { share: 0, tells: shape === "" ? 0 : 0.5 };
  return isBare ? { share: 0, tells: 0 } : { share: 1, tells: Math.max(SAME_FORM, ...[...words].map(rarity)) };
}

/** The weighted share of the model's features that the other has too. */
function overlap(
  model: ReadonlySet<string>,
  other: ReadonlySet<string>,
  rarity: (feature: string) => number,
): Likeness {
  let shared = 0;
  let all = 0;
  let tells = 0;
  for (const feature of model) {
    const weight = rarity(feature);
    all += weight;
    tells = Math.max(tells, weight);
    if (other.has(feature)) shared += weight;
  }
  if (all === 0) return { share: 0, tells: 0 };
  // A note without any heading is less unlike than one that has others.
  if (other.size === 0) return { share: 0, tells: tells * MISSING };
  return { share: shared / all, tells: Math.max(AT_LEAST, tells) };
}

/** How much a feature tells: most if some notes have it and many don't; nothing if no other note has it. */
export function rarityIn(notes: readonly Features[]): (feature: string) => number {
  const counts = new Map<string, number>();
  for (const { nameWords, titleWords, headings, properties, says } of notes) {
    for (const feature of new Set([...nameWords, ...titleWords, ...headings, ...properties, ...says])) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  const most = Math.log(notes.length + 1);
  return (feature) => {
    const count = counts.get(feature) ?? 1;
    const isShared = Math.min(1, (count - 1) / 4);
    return most === 0 ? 1 : isShared * Math.max(0.05, Math.log((notes.length + 1) / count) / most);
  };
}
