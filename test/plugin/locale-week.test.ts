import moment from "moment";
import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { localeRule, ruleSettings, weekRule } from "../../src/host/calendar/locale.ts";
import { defaultSettings } from "../../src/core/settings/read-settings.ts";
import { drawn, ISO, panel, part, SATURDAY, start } from "./subject.ts";

interface WeekInfo {
  /** 1 (Monday) to 7 (Sunday). */
  firstDay: number;
  minimalDays: number;
}
type WithWeekInfo = Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };

function weekInfo(locale: string): WeekInfo | undefined {
  const asked: WithWeekInfo = new Intl.Locale(locale);
  return asked.getWeekInfo?.() ?? asked.weekInfo;
}

afterEach(() => {
  moment.locale("en");
});

describe("The week of the app's language", () => {
  // A newer Node leaves `minimalDays` out, for want of agreement: then only the first day can be compared.
  it.each([
    ["en", "en-US"],
    ["en-gb", "en-GB"],
    ["ko", "ko-KR"],
    ["de", "de-DE"],
    ["fr", "fr-FR"],
  ])("is in %s the one that Intl knows", (locale, tag) => {
    moment.locale(locale);
    const info = weekInfo(tag);
    const rule = localeRule();
    expect(rule.firstDay).toBe((info?.firstDay ?? 0) % 7);
    expect([rule.minimalDays, undefined]).toContain(info?.minimalDays);
  });

  it("asks moment, and changes nothing in it", () => {
    moment.locale("de");
    const before = moment.localeData();
    localeRule();
    expect(moment.locale()).toBe("de");
    expect(moment.localeData()).toBe(before);
  });
});

describe("A rule in the settings", () => {
  it("is the rule again", () => {
    for (const firstDay of [0, 1, 2, 3, 4, 5, 6]) {
      for (const minimalDays of [1, 4, 7]) {
        const settings = { ...defaultSettings("en"), ...ruleSettings({ firstDay, minimalDays }) };
        expect(weekRule(settings)).toEqual({ firstDay, minimalDays });
      }
    }
    expect(ruleSettings({})).toEqual({});
  });
});

describe("The app's week", () => {
  it("is read when it is used: Calendar changes it after the plugin has loaded", async () => {
    const host = await start({ today: "2026-01-04", files: {} });
    const root = await panel(host);
    expect(part(root, "week").textContent).toContain("Week 2");
    moment.updateLocale("en", { week: { dow: 1, doy: 4 } });
    onTestFinished(() => void moment.updateLocale("en", null));

    await host.run("weekly-retro:new");
    await drawn(host);

    expect(host.openLinks).toEqual(["Retros/2026-W01.md"]);
    expect(part(root, "week").textContent).toContain("Week 1");
    expect(host.notices).toEqual([]);
  });

  it("that shifts existing retros says so, and their names are read by the new rule", async () => {
    const files = {
      "Retros/2026-W02.md": "## Missions\n- [ ] a\n",
      "Retros/2026-W03.md": "---\nweek-start: 2026-01-11\nweek-end: 2026-01-17\n---\n",
    };
    const host = await start({ today: "2026-01-04", files });
    const root = await panel(host);
    expect(part(root, "week").textContent).toContain("Sun 4");
    moment.updateLocale("en", { week: { dow: 1, doy: 4 } });
    onTestFinished(() => void moment.updateLocale("en", null));

    window.dispatchEvent(new Event("focus"));
    await drawn(host);

    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]).toContain("“2026-W02” is about other days");
    expect(part(root, "week").textContent).toContain("Mon 29");
    await host.run("weekly-retro:new");
    expect(host.openLinks).toEqual(["Retros/2026-W01.md"]);
  });

  it("makes no difference where the settings name a day and a rule", async () => {
    const host = await start({ today: "2026-01-04", files: { "Retros/2026-W01.md": "" }, data: SATURDAY });
    moment.updateLocale("en", { week: { dow: 1, doy: 4 } });
    onTestFinished(() => void moment.updateLocale("en", null));
    window.dispatchEvent(new Event("focus"));
    await host.settled();
    expect(host.notices).toEqual([]);
  });

  it("chosen in the settings says what it shifts, too", async () => {
    const host = await start({ today: "2026-01-07", files: { "Retros/2026-W02.md": "" }, data: ISO });
    await host.changeDataJson("weekly-retro", JSON.stringify({ ...ISO, firstDayOfWeek: "sunday" }));
    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]).toContain("2026-W02");
  });
});
