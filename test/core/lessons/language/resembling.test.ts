import { describe, expect, it } from "vitest";
import { jamo } from "../../../../src/core/lessons/language/jamo.ts";
import { areOpposites, mayBeOneWord } from "../../../../src/core/lessons/language/resembling.ts";

describe("Two stems that look alike", () => {
  it.each([
    ["sunscreen", "screen"],
    ["decid", "decis"],
    ["weather", "wheather"],
    ["photograph", "photograh"],
    ["agreement", "agreemnet"],
    ["versprech", "versproch"],
    ["compr", "comprar"],
    ["가계부", "가게부"],
    ["메시지", "메세지"],
    ["보냈", "보냄"],
    ["마시", "마실"],
  ])("%s and %s may be one word", (one, other) => {
    expect(mayBeOneWord(jamo(one), jamo(other))).toBe(true);
    expect(mayBeOneWord(jamo(other), jamo(one))).toBe(true);
  });

  it.each([
    ["train", "trail"],
    ["steak", "steam"],
    ["chat", "channel"],
    ["local", "lock"],
    ["가방", "가발"],
    ["고추", "고치"],
    ["신발", "신부"],
  ])("%s and %s are two words", (one, other) => {
    expect(mayBeOneWord(jamo(one), jamo(other))).toBe(false);
    expect(mayBeOneWord(jamo(other), jamo(one))).toBe(false);
  });

  it("are opposites by what stands before one of them", () => {
    expect(areOpposites("connect", "disconnect")).toBe(true);
    expect(areOpposites("unlock", "lock")).toBe(true);
    expect(areOpposites("screen", "sunscreen")).toBe(false);
    expect(areOpposites("lock", "lock")).toBe(false);
  });
});
