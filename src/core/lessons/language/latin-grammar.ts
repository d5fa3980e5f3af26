import { lazy } from "../../base/memoize.ts";
import * as grammar from "./grammar.ts";
import { latinStem } from "./latin-stem.ts";
import { directionsByWord, ENDS, ONLY_AS_PARTICLE, SPOT, SWITCHES, UNLESS_ENDING } from "./directions.ts";
import { bitsByWord } from "./word-lists.ts";

// Written by hand from general knowledge of the languages: English, some German and Romance words.

const byForm = lazy(() =>
  bitsByWord([
    ["without ohne sin sans senza", grammar.WITHOUT],
    [
      "before after while when because if until till wahrend wenn weil bevor cuando mientras quand pendant",
      grammar.CLAUSE,
    ],
    [
      "at on in into from to with by about during over under of through across behind near im am auf aus bei beim mit von vom zu " +
        "zum zur uber unter durch",
      grammar.ADJUNCT_AFTER,
    ],
    // Neither excludes the other: `for` may say either.
    ["for", grammar.SOURCE_AFTER | grammar.GOAL_AFTER],
    ["from von vom off", grammar.SOURCE_AFTER],
    ["to into onto toward towards zu zum zur", grammar.GOAL_AFTER],
    ["about", grammar.TOPIC_AFTER],
    ["with", grammar.MEANS_AFTER],
    ["dem einem meinem deinem seinem ihrem", grammar.DATIVE],
    ["never dont not stop always ne to i we", grammar.LEADS_VERB],
    ["the my our your their dont never stop not to of with at from for again", grammar.WORD_ORDER],
    ["the a an my our his her their this that these those every any all", grammar.LEADS_NOUN],
    ["no", grammar.BANS_NOUN],
    ["to", grammar.TO],
  ]),
);

const byStem = lazy(() =>
  bitsByWord(
    [
      // Besides the light verbs those before what a vow is about: `spent the day comparing`, `arrived late`.
      ["do have go keep let make put take get use spend start begin try arrive come stay remember", grammar.LIGHT],
      ["let", grammar.CAUSES],
      ["leave lose forget break hide spill drop", grammar.NEVER_IMPLIED],
      ["forget", grammar.FORGETTING | grammar.OMISSION],
      ["skip miss omit postpone delay", grammar.OMISSION],
      [
        "kid child son daughter wife husband mum mom mother dad father parent brother sister friend colleague coworker teammate boss " +
          "manager customer client dog puppy cat kitten baby toddler neighbour neighbor student teacher partner guest frau mann kind kinder freund kollege chef kunde " +
          "nachbar",
        grammar.PERSON,
      ],
    ],
    latinStem,
  ),
);

/** Grammar bits of a lower-case word without accents (`grammar.ts`). */
export const latinGrammar = (form: string, stem: string): number =>
  (byForm().get(form) ?? 0) | (byStem().get(stem) ?? 0) | (form.length > 4 && form.endsWith("ing") ? grammar.VERB : 0);

const directions = lazy(() =>
  directionsByWord(
    [
      ["over above", "under below"],
      ["up upstairs", "down downstairs"],
      ["inside indoors", "outside outdoors"],
      ["on", "off"],
      ["most", "least"],
      ["more", "less fewer"],
      ["into in", "out"],
    ],
    [
      ["on", ONLY_AS_PARTICLE],
      ["more", UNLESS_ENDING],
      ["no any once", ENDS],
      ["turn switch turned switched turning switching", SWITCHES],
      ["across around behind beside near between against along beyond", SPOT],
    ],
  ),
);

/** Bits of the directions that a word names (`over`, `under`); 0: none. */
export const directionOf = (form: string): number => directions().get(form) ?? 0;
