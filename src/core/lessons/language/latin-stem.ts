import { lazy } from "../../base/memoize.ts";
import { firstOfLine } from "./word-lists.ts";

// Irregular English forms, by hand from any grammar: the verb, then forms that no ending explains.
const irregular = lazy(() =>
  firstOfLine(
    "be am is are was were been being,begin began begun,break broke broken,bring brought,build built," +
      "burn burnt,buy bought,catch caught,choose chose chosen,come came,cut cutting,do did done does," +
      "draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feel felt," +
      "fight fought,find found,fly flew flown,forget forgot forgotten,freeze froze frozen,get got gotten," +
      "give gave given,go went gone goes,grow grew grown,hang hung,have had has,hear heard,hide hid hidden," +
      "hold held,keep kept,know knew known,lay laid,lead led,leave left,lend lent,lie lying lied,lose lost," +
      "make made,mean meant,meet met,oversleep overslept,overdo overdid,pay paid,ride rode ridden,ring rang rung," +
      "rise rose risen,run ran,say said,see saw seen,sell sold,send sent,shake shook,shoot shot,sing sang," +
      "sit sat,sleep slept,speak spoke spoken,spend spent,spill spilt,stand stood,steal stole stolen,stick stuck," +
      "strike struck,swear swore,swim swam,take took taken,teach taught,tear tore torn,tell told,think thought," +
      "throw threw thrown,wake woke woken,wear wore worn,win won,write wrote written,child children,man men," +
      "woman women,foot feet,tooth teeth,person people",
  ),
);

const SHORT = 3;
/** Longer ones are no words. */
const LONG = 40;

/** `geparkt` is `park`, as `parken` is. */
const GERMAN_PARTICIPLE = /^ge(.{3,}?)(?:e?t|en)$/;

/**
 * Stem of a lower-case word in Latin letters without accents: English inflection undone roughly as by Porter's first
 * step (An algorithm for suffix stripping, 1980), and German infinitives and participles.
 */
export function latinStem(word: string): string {
  const known = irregular().get(word) ?? GERMAN_PARTICIPLE.exec(word)?.[1] ?? word;
  if (known.length <= SHORT || known.length > LONG) return known;
  const one = singular(known);
  const base = withoutVerbEnding(one);
  let stem = base.replace(/(t|s)ion$|ment$|ness$|ly$/, (_suffix, sound?: string) => sound ?? "");
  if (stem.length < 4) stem = base;
  if (stem.length > SHORT) stem = stem.replace(/e$/, "").replace(/y$/, "i");
  if (stem.length > 4) stem = stem.replace(/en$/, "");
  return stem.length > 4 ? stem.replace(/ll$/, "l") : stem;
}

function singular(word: string): string {
  if (!word.endsWith("s")) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.replace(/(ss|x|ch|sh|z|o)es$/, "$1").replace(/([^su])s$/, "$1");
}

/** `stopped` and `stopping` are `stop`, `used` is `us` (an e at the end goes everywhere). */
function withoutVerbEnding(word: string): string {
  if ((!word.endsWith("ing") && !word.endsWith("ed")) || word.endsWith("eed")) return word;
  const base = word.slice(0, word.endsWith("ing") ? -"ing".length : -"ed".length);
  return !/[aeiouy]/.test(base) || base.length < 2 ? word : base.replace(/([^aeiouls])\1$/, "$1");
}

/** Whether a word is an English past that needs no `-ed`: `left`, `forgot`. */
export const isIrregularPast = (word: string): boolean => irregular().has(word) && !/ing$|es$/.test(word);
