import { lazy } from "../../base/memoize.ts";
import { trimEnd, trimStart } from "../../base/trim.ts";
import { OWNER } from "./grammar.ts";
import { directionOf, latinGrammar } from "./latin-grammar.ts";
import { isIrregularPast, latinStem } from "./latin-stem.ts";
import { digitsWord, numberOf } from "./numerals.ts";
import { LEADS_NOUN, LEADS_NUMBER, plainWord, trigrams, type Word } from "./word.ts";

const set = (words: string): Set<string> => new Set(words.split(" "));

// Words that say how a vow is made rather than what it is about: articles, pronouns, prepositions, auxiliaries, light
// verbs, negation, "again", "always". By hand, from general knowledge of the languages; lower case, without accents.
const FUNCTION = new Set(
  // English
  (
    "being a an the this that these those my your our his her its their me i you we us he she they them it to of in on " +
    "at for with by from as or and but so than then there here is are was were be been am do does did have has " +
    "had will would can could should shall may might must cannot not no never dont didnt doesnt wont cant isnt stop " +
    "again always just only ever any some every each all more most less very too also still even up out off down " +
    "over into about after before while if because until till without once one who what which how where why away " +
    "during when whenever within whole entire " +
    "back get got go keep let make put take nothing anything something much many own instead enough longer avoid " +
    "quit im ive w o others someone somebody anyone anybody everyone everybody thing things really use used using " +
    // German
    "der die das den dem des ein eine einen einem einer nicht kein keine keinen nie niemals mehr wieder und oder " +
    "aber ich du er sie es wir mir mich mein meine meinen meiner meinem im am an auf aus bei beim mit nach von " +
    "vom vor zu zum zur ohne statt fur um bis uber unter durch gegen ist sind war hat habe hatte wird werden sein " +
    "noch immer schon nichts etwas dann hab " +
    " nur auch dass als wenn wie was sich man mal doch soll sollte nochmal bevor " +
    // Spanish, French, Italian
    "el la los las un una unos unas nunca mas otra vez del al en con por para sin que se mi mis y o pero he ha " +
    "habia hay ser estar son fue era lo le les su sus muy ya si como cuando hasta antes despues desde sobre " +
    "volver dejar jamas siempre tan todo toda tengo une du de et ou mais je tu il elle nous vous ne pas plus " +
    "jamais encore dans sur sous avec sans pour par avant apres qui quand comme mon ma mes ton son sa ses ce " +
    "cette ces est sont etait etre ai aux avoir fait faire arreter trop toujours jusqu tout toute gli uno di che non " +
    "piu con per da nel della ancora"
  ).split(" "),
);
// English verbs that say little in whatever form.
const lightVerbs = lazy(() => new Set("do have go keep let make put take get use".split(" ").map(latinStem)));

// Words that turn a vow round. Where a language says "not" with two words, only one of them counts.
const NEGATIONS = set(
  "no not never dont stop without avoid quit nicht nichts kein keine keinen keinem nie niemals ohne nunca jamas sin ne sans " +
    "arreter non senza",
);
// Words that say that it happened; so does a past.
const CONFESSIONS = set("again wieder encore otra ancora");
const BEFORE = set("before bevor vor antes avant prima");
const AFTER = set("after nach nachdem apres despues dopo");

const ARTICLES = set("a an the my our his her their your this that");
// Nouns and adjectives that look like a function word, and are none behind an article.
const HOMOGRAPHS = set("will can may might must back over");
const QUANTITIES = set("than least most only exactly under over");

const NOUNS_IN_ING = set("morning evening meeting building ceiling wedding clothing during spring string nothing");

const ELISION = /^(?:[ldjnscm]|qu|jusqu)['’](?=.{2})/;

/** What a run of letters like ours says. */
export function latinWord(run: string): Word {
  const number = numberOf(run);
  if (number) return number;
  const isAscii = /^[a-z]+$/.test(run);
  const plain = isAscii ? run : withoutAccents(run);
  const form = isAscii
    ? run
    : plain
        .replace(ELISION, "")
        .replace(/['’]s$/, "")
        .replace(/['’]/g, "");
  const stem = latinStem(form);
  const word = plainWord(stem, trigrams(stem));
  word.isFunction = FUNCTION.has(form) || lightVerbs().has(stem) || FUNCTION.has(plain) || stem === "";
  word.isNegation = NEGATIONS.has(form);
  word.isConfession = CONFESSIONS.has(form);
  word.isPast = isIrregularPast(form) || /[^e]ed$/.test(form);
  word.isBlame =
    form.length > 4 && form.endsWith("ing") && (!word.isFunction || form === "being") && !NOUNS_IN_ING.has(form);
  word.grammar = latinGrammar(form, stem);
  word.direction = directionOf(form);
  word.order = BEFORE.has(form) ? 1 : AFTER.has(form) ? -1 : 0;
  if (/(?:['’]s|s['’])$/.test(run)) word.grammar |= OWNER;
  word.leads = (ARTICLES.has(form) ? LEADS_NOUN : 0) | (QUANTITIES.has(form) ? LEADS_NUMBER : 0);
  if (HOMOGRAPHS.has(form)) word.led = { by: LEADS_NOUN, word: { ...word, isFunction: false, direction: 0 } };
  if (form === "one") word.led = { by: LEADS_NUMBER, word: digitsWord("1") };
  return word;
}

const withoutAccents = (run: string): string =>
  trimStart(trimEnd(run.normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss"), "'’"), "'’");
