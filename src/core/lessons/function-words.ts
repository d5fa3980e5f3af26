import { jamo } from "./jamo.ts";
import { koreanStem } from "./korean-stem.ts";

// Words that say how a vow is made rather than what it is about: articles, pronouns, prepositions, auxiliaries, light
// verbs, negation, "again", "always". By hand, from general knowledge of the languages; lower case, without accents.
const LATIN = new Set(
  (
    // English
    "a an the this that these those my your our his her its their me i you we us he she they them it to of in on " +
    "at for with by from as or and but so than then there here is are was were be been am do does did have has " +
    "had will would can could should shall may might must not no never dont didnt doesnt wont cant isnt stop " +
    "again always just only ever any some every each all more most less very too also still even up out off down " +
    "over into about after before while if because until till without once one who what which how where why away " +
    "back get got go keep let make put take nothing anything something much many own instead enough longer avoid " +
    "quit im ive w o " +
    // German
    "der die das den dem des ein eine einen einem einer nicht kein keine keinen nie niemals mehr wieder und oder " +
    "aber ich du er sie es wir mir mich mein meine meinen meiner meinem im am an auf aus bei beim mit nach von " +
    "vom vor zu zum zur ohne statt fur um bis uber unter durch gegen ist sind war hat habe hatte wird werden sein " +
    "noch immer schon nur auch dass als wenn wie was sich man mal doch soll sollte nochmal bevor " +
    // Spanish, French, Italian
    "el la los las un una unos unas nunca mas otra vez del al en con por para sin que se mi mis y o pero he ha " +
    "habia hay ser estar son fue era lo le les su sus muy ya si como cuando hasta antes despues desde sobre " +
    "volver dejar jamas siempre tan todo toda tengo une du de et ou mais je tu il elle nous vous ne pas plus " +
    "jamais encore dans sur sous avec sans pour par avant apres qui quand comme mon ma mes ton son sa ses ce " +
    "cette ces est sont etait etre ai avoir fait faire arreter trop toujours jusqu tout toute gli uno di che non " +
    "piu con per da nel della ancora"
  ).split(" "),
);

// The same for Korean, as words with their endings; their stems count as well.
const KOREAN_WORDS = (
  "것 거 걸 채 때 때는 때에 일 수 번 또 또다시 다시 안 못 말 말고 말것 말자 말기 말아야 않기 않고 않는다 않도록 않다 않았다 않아서 금지 절대 절대로 제발 꼭 " +
  "항상 늘 그냥 너무 더 좀 하기 하지 하자 할 한 했다 하는 하고 해서 되기 되지 있는 있을 없이 없게 없도록 주지 두기 둘 놓기 놓고 버리지 나 내 내가 나는 " +
  "그 이 저 중 중에 전 전에 후 후에 뒤 뒤에 동안 한번 이제 다 그만 그만하기 계속 자꾸 매번 이상 정도 대로 만 말고는 든지 등 및 같은 위해 대신 그러지 " +
  "바람에 탓에 때문에 않을 않게 못하고 못했다 못해서 없는 없다 말았어야 두자 둘것"
).split(" ");
const KOREAN = new Set([...KOREAN_WORDS, ...KOREAN_WORDS.map(koreanStem)]);

/** Whether a lower-case word in Latin letters, without accents and apostrophes, says little by itself. */
export const isLatinFunction = (word: string): boolean => LATIN.has(word);

/** Whether a Korean word, or its stem, says little by itself. */
export const isKoreanFunction = (word: string, stem: string): boolean => KOREAN.has(word) || KOREAN.has(stem);

// What follows a Japanese word or makes a verb of it: particles before it, endings after it.
const PARTICLES = /^(?:を|に|が|は|の|で|と|も|へ|から|まで|より|や|ので|のに|には|では|とは|ても|ながら|だけ|ばかり|など|ほど|たら|なら)+/;
const ENDINGS =
  "ない なかった ません ず こと しまった しまい てしま する した して し しない さない いる いた いない なる なった です ます ました " +
  "だった だ た て る く い う り れ ら き え け せ め げ わ っ よう もう また べき やめる まま つい ように こ もの とき";
const JAPANESE_ENDINGS = new RegExp(`(?:${ENDINGS.split(" ").join("|")})$`);

const ENDING_ROUNDS = 6;

/** What a run of Hiragana says beyond particles and endings; often nothing. */
export function hiraganaStem(run: string): string {
  let stem = run.replace(PARTICLES, "");
  // One ending at a time: a pattern that repeats would try every way to cut a long run.
  for (let round = 0; round < ENDING_ROUNDS; round += 1) stem = stem.replace(JAPANESE_ENDINGS, "");
  return stem;
}

// Words that turn a vow round.
const NEGATIONS = new Set(
  (
    "no not never dont stop without avoid quit nicht kein keine keinen keinem nie niemals ohne nunca jamas sin ne " +
    "jamais sans arreter non mai senza"
  ).split(" "),
);
const KOREAN_NEGATION = /않|(?:^|지)말(?:[것자기아고았]|$)|금지|^안$|^안[하해했한할되돼됐쓰썼보봤먹챙]|^못|없이|없게|^그만/;
const JAPANESE_NEGATION = /ない|ません|ずに|ず$|やめ/;

/** Whether a word says "not". */
export const isNegation = (word: string): boolean =>
  NEGATIONS.has(word) || KOREAN_NEGATION.test(word) || JAPANESE_NEGATION.test(word) || word === "禁止";

// Words that say that it happened; so does a past.
const CONFESSIONS = new Set("again wieder encore otra ancora 또 또다시".split(" "));

const KOREAN_PAST = /ㅆ(?:ㄷㅏ|ㅡㅁ|ㅓㅛ?|ㅅㅡㅂㄴㅣㄷㅏ)$/;
const JAPANESE_PAST = /また|[っしいえけんれき][ただ]$/;

/** Whether a word shows that a wording is not a vow but tells of a deed. */
export const isConfession = (word: string): boolean =>
  CONFESSIONS.has(word) || JAPANESE_PAST.test(word) || (/[다음어요]$/.test(word) && KOREAN_PAST.test(jamo(word)));
