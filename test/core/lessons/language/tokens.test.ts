import { describe, expect, it } from "vitest";
import { deedAndReason } from "../../../../src/core/lessons/matching/deed.ts";
import { koreanStem } from "../../../../src/core/lessons/language/korean-stem.ts";
import { latinStem } from "../../../../src/core/lessons/language/latin-stem.ts";
import { runsOf, wordOf } from "../../../../src/core/lessons/language/tokens.ts";

describe("koreanStem", () => {
  it.each([
    [["달리기", "달리지", "달렸다", "달리면서", "달리는"]],
    [["커피", "커피를", "커피는", "커피만", "커피도"]],
    [["배포", "배포하지", "배포했다", "배포하는", "배포하기"]],
    [["미루지", "미뤘다", "미루기", "미루는"]],
    [["켜두지", "켜지", "켰다"]],
    [["먹지", "먹는", "먹을", "먹었다", "먹어서", "먹는것", "먹을때", "먹은채로"]],
    [["쓰지", "써서", "썼다", "쓸때"]],
    [["모르지", "몰라서", "몰랐다"]],
    [["눕지", "누워서", "누웠다"]],
    [["비우지", "비워", "비웠다"]],
    [["확인", "확인하지", "확인할", "확인해서", "확인을"]],
    [["의자", "의자에", "의자를"]],
    [["선생님께", "선생님은", "선생님한테"]],
  ])("is the same of %j", (words) => {
    expect(new Set(words.map(koreanStem)).size).toBe(1);
  });

  it.each([
    ["사진", "사지"],
    ["과자", "과일"],
    ["카메라", "카드"],
    ["빌려주지", "빌리지"],
    ["공연", "공부"],
  ])("tells %s from %s", (one, other) => {
    expect(koreanStem(one)).not.toBe(koreanStem(other));
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
    [["parken", "geparkt"]],
    [["fahren", "gefahren"]],
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
    ["Left the window open again, everything is wet", "Left the window open again,"],
    ["Skipped lunch again and snapped at everyone", "Skipped lunch again"],
    ["No snacks, no soda", "No snacks, no soda"],
    ["창문을 열어 두고 나갔다가 또 다 젖었다", "창문을 열어 두고 나갔다가"],
    ["Nicht spät essen, weil ich schlecht schlafe", "Nicht spät essen"],
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
    expect(runsOf("Keep putting the keys away, making no mess").filter((run) => !wordOf(run).isFunction)).toEqual([
      "keys",
      "mess",
    ]);
    expect(runsOf("커피를 또 마시지 말 것").filter((run) => !wordOf(run).isFunction)).toEqual(["커피를", "마시지"]);
  });

  it("has a Korean noun that cannot stand alone joined to its verb", () => {
    expect(runsOf("렌즈 낀 채로 잘 때 하는 것")).toEqual(["렌즈", "낀채로", "잘때", "하는것"]);
    expect(runsOf("그때 채식")).toEqual(["그때", "채식"]);
  });

  it.each([
    ["nine", "9"],
    ["zwölf", "12"],
    ["tres", "3"],
    ["두", "2"],
    ["五", "5"],
    ["20", "20"],
  ])("knows a number: %s", (run, digits) => {
    expect(wordOf(run)).toMatchObject({ stem: digits, parts: [`#${digits}`] });
  });

  it.each([
    ["안끼고", true],
    ["안전", false],
    ["안내하지", false],
    ["없이", true],
    ["없는", false],
    ["without", true],
    ["禁止", true],
    ["なしで", true],
  ])("says not: %s, %j", (run, isNegation) => {
    expect(wordOf(run).isNegation).toBe(isNegation);
  });
});
