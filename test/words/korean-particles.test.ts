import { describe, expect, it } from "vitest";
import { korean } from "../../src/words/korean-particles.ts";

describe("Korean sentences with somebody's words in them", () => {
  it.each([
    ["산책", "‘산책’을 ‘산책’으로"],
    ["회의", "‘회의’를 ‘회의’로"],
    ["하루 일", "‘하루 일’을 ‘하루 일’로"],
    ["늦게 자기 (주말)", "‘늦게 자기 (주말)’을 ‘늦게 자기 (주말)’로"],
    ["2026-W10", "‘2026-W10’을 ‘2026-W10’으로"],
    ["2026-W11", "‘2026-W11’을 ‘2026-W11’로"],
    ["2026-W12", "‘2026-W12’를 ‘2026-W12’로"],
    ["Retros/2026.md", "‘Retros/2026.md’를 ‘Retros/2026.md’로"],
    ["email", "‘email’을 ‘email’로"],
    ["PM", "‘PM’을 ‘PM’으로"],
    ["a meeting", "‘a meeting’을 ‘a meeting’으로"],
    ["산책".normalize("NFD"), `‘${"산책".normalize("NFD")}’을 ‘${"산책".normalize("NFD")}’으로`],
  ])("take the particle that the end of %s asks for", (word, said) => {
    expect(korean`‘${word}’을(를) ‘${word}’(으)로`).toBe(said);
  });

  it("know every pair", () => {
    expect(korean`${"책"}이(가) ${"책"}은(는) ${"책"}과(와) ${"책"}(이)라 ${"책"}(이)고 ${"책"}(이)에요`).toBe(
      "책이 책은 책과 책이라 책이고 책이에요",
    );
    expect(korean`${"차"}이(가) ${"차"}은(는) ${"차"}과(와) ${"차"}(이)라 ${"차"}(이)고 ${"차"}(이)에요`).toBe(
      "차가 차는 차와 차라 차고 차예요",
    );
  });

  it.each(["free time", "a note", "a tag", "", "…", "会議"])(
    "say both where the end of “%s” cannot be known",
    (word) => {
      expect(korean`‘${word}’을(를) {{#${word}}}이(가)`).toBe(`‘${word}’을(를) {{#${word}}}이(가)`);
    },
  );

  it("leave what somebody wrote as it is", () => {
    expect(korean`‘${"책"}${"을(를) 사기"}’은(는) ${2}개`).toBe("‘책을(를) 사기’는 2개");
  });
});
