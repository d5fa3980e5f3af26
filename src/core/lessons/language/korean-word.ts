import { lazy } from "../../base/memoize.ts";
import { directionsByWord } from "./directions.ts";
import { JOINED_NOT, LIGHT } from "./grammar.ts";
import { jamo } from "./jamo.ts";
import { koreanGrammar } from "./korean-grammar.ts";
import { koreanForm, koreanStem } from "./korean-stem.ts";
import { numberOf } from "./numerals.ts";
import { LEADS_VERB, plainWord, trigrams, type Word } from "./word.ts";

// Words that say how a vow is made rather than what it is about, with their endings. By hand, as the Latin ones.
const FUNCTION = new Set(
  (
    "것 거 건 걸 게 채 채로 때 때는 때에 때마다 일 수 번 또 또다시 다시 안 못 말 말지 말라 말아 말았다 말고 말것 말자 말기 말아야 금지 절대 절대로 제발 꼭 항상 늘 그냥 너무 많이 더 " +
    "좀 한 나 내 내가 나는 그 이 저 중 중에 중에는 전 전에 전에는 후 후에 뒤 뒤에 동안 한번 이제 다 다들 그만 그만하기 계속 자꾸 매번 이상 정도 대로 만 등 및 " +
    "같은 위해 대해 대해서 대한 관해 관해서 관한 버릇 짓 습관 바로 미리 반드시 벌써 특히 아예 굳이 괜히 제대로 진짜 정말 다음엔 다음에는 다음부터 앞으로 이제부터 앞으로는 그러지 바람에 탓에 때문에 덜 든지 둘것 나서 나면 번도 " +
    // particles after a word in other letters
    "에 에서 은 는 가 을 를 로 으로 의 도 와 과"
  ).split(" "),
);
// Verbs that say little in whatever form.
const lightVerbs = lazy(() => new Set(["하지", "되지", "그러지", "그만두지"].map(koreanStem)));
const auxiliaries = lazy(() => new Set(["있지", "없지", "않지"].map(koreanStem)));
// Verbs that say little after another one with 어 or 아: 켜 두다, 해 주다, 읽어 보다.
const followingVerbs = lazy(() => new Set(["두지", "놓지", "버리지", "주지", "보지"].map(koreanStem)));

const NEGATION = /않|(?:^|지)말(?:[것자기아고았]|$)|금지|^안$|^못|없이|없게|^그만/;
// `안` written together with its verb (`안끼고`), but not the nouns that begin with it (`안전`, `안내`).
const JOINED_NEGATION = /^안(?![내전경정부주심건방녕쪽과마약개테색면]).{2}/;
const CONFESSIONS = new Set(["또", "또다시"]);
const PAST = /ㅆ(?:ㄷㅏ(?:ㄱㅏ)?|ㄷㅓㄴㅣ|ㅇㅡㅁ|ㅇㅓ(?:ㅇㅛ)?|ㅅㅡㅂㄴㅣㄷㅏ)$/;
// `먹는 것`, `먹은 것`; but `먹을 것` is to be done.
const BLAME = /ㄴㄱㅓㅅ$/;
const BEFORE = new Set(["전", "전에", "전에는", "전까지", "직전", "직전에"]);
const AFTER = new Set(["후", "후에", "후에는", "뒤", "뒤에", "직후", "직후에", "나서", "끝나고", "끝내고", "마치고"]);
// Before another verb one ends in 어 or 아, contracted or not; a mere ㅏ is more often the end of a noun, and
// to lend (빌려 주다) is not to borrow (빌리다).
const LEADING = /(?:[ㅓㅝㅘㅐ]|[^ㄹ]ㅕ|ㅇㅏ)$/;

const directions = lazy(() =>
  directionsByWord([
    ["위 위에 위에서", "아래 아래에 아래에서 밑 밑에 밑에서"],
    ["앞 앞에 앞에서", "뒤 뒤에 뒤에서"],
    ["안에 안에서", "밖에 밖에서 바깥에 바깥에서"],
    ["이상", "이하 미만"],
    ["더", "덜"],
    ["있을때 있을땐", "없을때 없을땐"],
  ]),
);

const PARTICLE = /(?:으?로|[는은만도])$/;
/** Words of directions are short. */
const LONGEST_DIRECTION = 6;

const directionOf = (run: string): number =>
  run.length > LONGEST_DIRECTION ? 0 : (directions().get(run) ?? directions().get(run.replace(PARTICLE, "")) ?? 0);

/** What a run of Hangul says. */
export function koreanWord(run: string): Word {
  const number = numberOf(run);
  if (number) return number;
  const isJoined = JOINED_NEGATION.test(run);
  const form = isJoined ? run.slice(1) : run;
  const letters = jamo(form);
  const { stem, isVerbal } = koreanForm(form);
  const word = plainWord(stem, trigrams(stem));
  word.grammar = koreanGrammar(run, stem, isVerbal) | (isJoined ? JOINED_NOT : 0);
  word.isFunction = FUNCTION.has(form) || lightVerbs().has(stem) || auxiliaries().has(stem);
  word.isNegation = isJoined || NEGATION.test(run);
  word.isConfession = CONFESSIONS.has(run) || PAST.test(letters);
  word.isBlame = BLAME.test(letters);
  word.order = BEFORE.has(run) ? 1 : AFTER.has(run) ? -1 : 0;
  word.direction = directionOf(run);
  word.leads = LEADING.test(letters) ? LEADS_VERB : 0;
  if (followingVerbs().has(stem))
    word.led = { by: LEADS_VERB, word: { ...word, isFunction: true, grammar: word.grammar | LIGHT } };
  return word;
}
