/**
 * Words with which people swear off something, in the languages of `EVERYDAY`: what stands under a heading of lessons.
 * Each quantifier is bounded.
 */
const VOWS: readonly (() => RegExp)[] = [
  () =>
    /(?:^|[^\p{L}])(?:never|must not|mustn['’]t|should not|shouldn['’]t|don['’]t|do not|no more|not again|stop \p{L}{2,20}ing)(?!\p{L})/iu,
  () => /지 ?(?:말자|말 ?것|말아야|말기|않기|않을 것|않겠|않도록)|그만(?:하자|하기|둘)|다시는|금지/u,
  () => /しない(?:ように|こと|$|[。!！])|やめる|やめよう|二度と|もう.{0,20}ない|控える/u,
  () => /不要|不能再|不再|别再|別再|不许|禁止|避免|再也不/u,
  () => /(?:^|[^\p{L}])(?:nie wieder|nie mehr|nicht mehr|kein(?:e|en)? .{1,40} mehr|aufhören zu)(?!\p{L})/iu,
  () => /(?:^|[^\p{L}])(?:plus jamais|ne plus|ne pas|arrêter de|éviter de)(?!\p{L})/iu,
  () => /(?:^|[^\p{L}])(?:nunca más|no volver a|dejar de|no debo|evitar)(?!\p{L})/iu,
];

/** Longer texts are prose. */
const LONGEST = 300;

/** Whether a line swears something off: "never deploy on Friday", "밤에 휴대폰을 보지 말아야 한다". */
export const isVow = (text: string): boolean => text.length <= LONGEST && VOWS.some((vow) => vow().test(text));
