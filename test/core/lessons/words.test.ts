import { describe, expect, it } from "vitest";
import { deedAndReason } from "../../../src/core/lessons/deed.ts";
import { koreanStem } from "../../../src/core/lessons/korean-stem.ts";
import { latinStem } from "../../../src/core/lessons/latin-stem.ts";
import { runsOf, wordOf } from "../../../src/core/lessons/words.ts";

describe("koreanStem", () => {
  it.each([
    [["달리기", "달리지", "달렸다", "달리면서", "달리는"]],
    [["커피", "커피를", "커피는", "커피만", "커피도"]],
    [["배포", "배포하지", "배포했다", "배포하는", "배포하기"]],
    [["미루지", "미뤘다", "미루기", "미루는"]],
    [["켜두지", "켜지", "켰다"]],
  ])("is the same of %j", (words) => {
    expect(new Set(words.map(koreanStem)).size).toBe(1);
  });

  it("keeps at least a consonant and a vowel", () => {
    expect(koreanStem("자지")).toBe("ㅈㅏ");
    expect(koreanStem("이")).toBe("ㅣ");
  });
});

describe("latinStem", () => {
  it.each([
    [["skip", "skips", "skipped", "skipping"]],
    [["bake", "bakes", "baked", "baking"]],
    [["worry", "worries", "worried"]],
    [["forget", "forgot", "forgotten", "forgetting"]],
    [["call", "calls", "called", "calling"]],
  ])("is the same of %j", (words) => {
    expect(new Set(words.map(latinStem)).size).toBe(1);
  });

  it.each(["sing", "red", "bus", "miss"])("leaves %s a word", (word) => {
    expect(latinStem(word)).toBe(word);
  });
});

describe("A wording", () => {
  it("is cut where scripts change, and digits apart from their counter", () => {
    expect(runsOf("DB에 20분 ＡＰＩ don’t")).toEqual(["db", "에", "20", "분", "api", "don’t"]);
    expect(runsOf("サーバーを直接いじる")).toEqual(["サーバー", "を", "直接", "いじる"]);
  });

  it.each([
    ["늦게 커피 마시지 않기 (잠이 안 온다)", "늦게 커피 마시지 않기"],
    ["No late coffee - could not sleep", "No late coffee"],
    ["Forgot the keys again. Locked out for hours", "Forgot the keys again"],
    ["낮잠을 오래 잤다 → 밤에 깸", "낮잠을 오래 잤다"],
    ["Never force-push to a shared branch", "Never force-push to a shared branch"],
    ["[[Late coffee|No late coffee]]", "No late coffee"],
  ])("is a deed and a reason: %s", (text, deed) => {
    expect(deedAndReason(text)[0].trim()).toBe(deed);
  });

  it("may be long and strange", () => {
    const strange = ["した".repeat(2000) + "ん", "a".repeat(20_000) + "!", ".".repeat(20_000), "가지".repeat(5000)];
    for (const text of strange) {
      for (const run of runsOf(deedAndReason(text)[0])) expect(wordOf(run).parts).not.toEqual([]);
    }
  });

  it("says which of its words only make it a vow", () => {
    expect(runsOf("Never again skip the run").filter((run) => !wordOf(run).isFunction)).toEqual(["skip", "run"]);
    expect(runsOf("커피를 또 마시지 말 것").filter((run) => !wordOf(run).isFunction)).toEqual(["커피를", "마시지"]);
  });
});
