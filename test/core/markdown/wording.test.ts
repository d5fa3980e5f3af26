import { describe, expect, it } from "vitest";
import { isNone, normalise } from "../../../src/core/markdown/wording.ts";
import { fc } from "../../support/arbitraries.ts";
import { plainWords } from "../../../src/core/markdown/plain-words.ts";

describe("Two wordings", () => {
  it.each([
    ["Deploying on a Friday", "deploying   on a friday!"],
    ["**Deploying** on _a_ `Friday`", "Deploying on a Friday."],
    ["전화를 미루는 것", "전화를 미루는 것".normalize("NFD")],
    ["전화를 미루는 것", "전화를미루는것"],
    ["Ｆｒｉｄａｙ", "friday"],
    ["See [[Note|the note]]", "see the note"],
    ["See [[Note]]", "see note"],
    ["See [the note](https://example.org/a?b=c)", "See the note"],
    ["Café", "Cafe\u0301"],
    ["“Quoted” ‘words’", "\"Quoted\" 'words'"],
    ["Fixing a pipe ^tape", "Fixing a pipe"],
    ["Fixing <b>a</b> pipe<br/>", "Fixing a pipe"],
    ["Fixing <!-- hm --> a pipe", "Fixing a pipe"],
    ["🔥 Fixing a pipe ❤️", "Fixing a pipe"],
    ["1️⃣ Fixing a pipe", "Fixing a pipe"],
    ["ℹ️ Fixing a pipe", "Fixing a pipe"],
    ["~~Fixing~~ ==a== pipe", "Fixing a pipe"],
  ])("are the same: %j, %j", (one, other) => {
    expect(normalise(one)).toBe(normalise(other));
  });

  it.each([
    ["Step 1", "Step 2"],
    ["Café", "Cafe"],
    ["constructor", "__proto__"],
    ["🔥", "❤️"],
    ["미루는 것", "미루지 않는 것"],
    ["Two ^2 is four", "Two is four"],
  ])("are two: %j, %j", (one, other) => {
    expect(normalise(one)).not.toBe(normalise(other));
  });

  it("stay the same when normalised again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});

describe("None", () => {
  it.each([
    "없음",
    "없음!!",
    "없음.",
    "**없음**",
    "없음 🙂",
    "없음".normalize("NFD"),
    "none",
    "None.",
    "NONE",
    "Nothing!",
    "n/a",
    "N/A",
    "N.A.",
    "-",
    "--",
    "–",
    "—",
    "...",
    "",
    "   ",
    "특별히 없음",
    "なし",
    "无",
    "Nada",
    "![[image.png]]",
    "<!-- nothing to see -->",
    "<br/>",
    "[[none]]",
    "🙂 none",
    "(none)",
    "ＮＯＮＥ",
  ])("is said by %j", (text) => {
    expect(isNone(text)).toBe(true);
  });

  it.each([
    "nothing but work",
    "없음을 견디는 것",
    "No",
    "noneuclidean",
    "na na na na",
    "🔥",
    "0",
    "- a",
    "Rien ne va plus",
    "왜 없음",
    "[x]",
  ])("is not said by %j", (text) => {
    expect(isNone(text)).toBe(false);
  });
});

describe("Plain words", () => {
  it.each([
    ["See [[a/b#c|it]] and [that](x)", "See it and that"],
    ["![[a.png]] seen", "seen"],
    ["![alt](a.png) seen", "seen"],
    ["a %%b%% c", "a  c"],
    ["100% done", "100% done"],
    ["x < y and y > z", "x < y and y > z"],
    ["Two ^2 is four", "Two ^2 is four"],
    ["**bold** stays", "**bold** stays"],
  ])("of %j are %j", (markdown, words) => {
    expect(plainWords(markdown)).toBe(words);
  });
});

describe("Wordings of ASCII and Hangul alone", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aZ09 -_*`'[]<%^#.,!~가힣각ㄱㅏ\u1100\u1161é") });

  it("read as by the properties of Unicode, which other wordings are read by", () => {
    fc.assert(
      fc.property(letters, (text) => {
        const words = plainWords(text);
        const folded = words.normalize("NFKC").toLowerCase();
        expect(normalise(text)).toBe(folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, "") || folded.replace(/\s/g, ""));
      }),
    );
  });
});

describe("The words of an item", () => {
  it.each([
    ["<https://c.org/3>", "https://c.org/3"],
    ["Ask <a.b+c@d.org>", "Ask a.b+c@d.org"],
    ["[Foo](https://a.org/Foo_(bar))", "Foo"],
    ["[Foo](<a b>) and [[Bar|baz]]", "Foo and baz"],
    ["[![alt](a.png)](https://a.org)", ""],
    ["[see [1]](a)", "see [1]"],
    ["a [b] (c) [d](e", "a [b] (c) [d](e"],
    ["[[a] b]] and [[c", "[[a] b]] and [[c"],
    ["![[x.png|100]] a ![y](z) b <img src=x> c", "a  b  c"],
    ["a <b>bold</b> <br/> < 3 > 2", "a bold  < 3 > 2"],
    ["a <!-- b --> c %% d %% e %% f", "a  c  e %% f"],
    ["a <!-- b", "a <!-- b"],
  ])("of %j are %j", (markdown, words) => {
    expect(plainWords(markdown)).toBe(words);
  });
});
