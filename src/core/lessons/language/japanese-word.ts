import { numberOf } from "./numerals.ts";
import { plainWord, trigrams, type Word } from "./word.ts";

// What follows a Japanese word or makes a verb of it: particles before it, endings after it.
const PARTICLES =
  /^(?:を|に|が|は|の|で|と|も|へ|から|まで|より|や|ので|のに|には|では|とは|ても|ながら|だけ|ばかり|など|ほど|たら|なら)+/;
const ENDINGS =
  "ない なかった ません ず こと しまった しまい てしま する した して し しない さない いる いた いない なる なった です ます ました " +
  "を に が は の で と も へ から まで だった だ た て る く い う り れ ら き え け せ め げ わ っ よう もう また べき やめる まま つい ように こ もの とき";
const JAPANESE_ENDINGS = new RegExp(`(?:${ENDINGS.split(" ").join("|")})$`);

const ENDING_ROUNDS = 6;

/** What a run of Hiragana says beyond particles and endings; often nothing. */
function hiraganaStem(run: string): string {
  let stem = run.replace(PARTICLES, "");
  // One ending at a time: a pattern that repeats would try every way to cut a long run.
  for (let round = 0; round < ENDING_ROUNDS; round += 1) stem = stem.replace(JAPANESE_ENDINGS, "");
  return stem;
}

const NEGATION = /ない|ません|ずに|ず$|やめ|なし/;
const CONFESSION = /また|[っしいえけんれき][ただ]$/;
const FORBIDDEN = "禁止";

/** What a run of Hiragana says: mostly endings and particles, so often nothing. */
export function hiraganaWord(run: string): Word {
  const stem = hiraganaStem(run);
  const word = plainWord(stem || run, trigrams(stem || run));
  word.isFunction = stem.length < 2;
  word.isNegation = NEGATION.test(run);
  word.isConfession = CONFESSION.test(run);
  return word;
}

/** What a run of Katakana says, its long vowels as short ones. */
export function katakanaWord(run: string): Word {
  const stem = run.replace(/ー/g, "");
  return plainWord(stem, trigrams(stem));
}

/** What a run of Chinese characters says. */
export function hanWord(run: string): Word {
  const number = numberOf(run);
  if (number) return number;
  const word = plainWord(run, characters(run));
  word.isFunction = word.isNegation = run === FORBIDDEN;
  word.order = NO_ORDER.has(run) ? 0 : run.endsWith("前") ? 1 : run.endsWith("後") ? -1 : 0;
  return word;
}

// Words that end in before or after, and put nothing before or after another thing.
const NO_ORDER = new Set("名前 午前 午後 以前 以後 最後 今後 背後 老後 前後 人前 手前 一人前 駅前".split(" "));

/**
 * Parts of a run of Chinese characters: each by itself, twice, since it says what two or three letters say elsewhere;
 * two together; the whole.
 */
function characters(run: string): string[] {
  const parts = new Set(run).add(`^${run}`);
  for (const character of run) parts.add(`${character}~`);
  for (let at = 0; at + 2 <= run.length; at += 1) parts.add(run.slice(at, at + 2));
  return [...parts];
}
