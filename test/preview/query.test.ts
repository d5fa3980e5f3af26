import { describe, expect, test } from "vitest";
import { defaultsOf, readQuery, writeQuery } from "./query.ts";

describe("the preview's address", () => {
  test("without a query shows the sample vault as it is meant", () => {
    expect(readQuery("")).toEqual(defaultsOf("sample"));
    expect(writeQuery(defaultsOf("sample"))).toBe("");
  });

  test("names everything that a picture needs", () => {
    expect(readQuery("?today=2026-03-09T23:59&theme=dark&width=phone&lang=ko&panel=240&font=200&note=Home.md")).toEqual(
      {
        ...defaultsOf("sample"),
        today: "2026-03-09T23:59",
        theme: "dark",
        width: "phone",
        lang: "ko",
        panel: 240,
        font: 200,
        note: "Home.md",
      },
    );
  });

  test("brings a vault with the day that suits it", () => {
    expect(readQuery("?vault=seed").today).toBe("2019-01-26");
    expect(readQuery("?vault=seed&today=2019-01-30").today).toBe("2019-01-30");
  });

  test("that makes no sense falls back, field by field", () => {
    expect(readQuery("?today=tomorrow&theme=pink&width=9&lang=xx&panel=wide&font=&vault=../..")).toEqual(
      defaultsOf("sample"),
    );
    expect(readQuery("?panel=10000&font=1")).toMatchObject({ panel: 600, font: 50 });
  });

  test("is written so that it reads back the same", () => {
    const options = { ...readQuery("?vault=seed&theme=dark&note=a%26b.md&toolbar=0"), open: "settings" as const };
    expect(readQuery(writeQuery(options))).toEqual(options);
  });
});
