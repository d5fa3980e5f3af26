import moment from "moment";
import { afterEach, describe, expect, it } from "vitest";
import { localeRule, ruleSettings, weekRule } from "../../src/host/calendar/locale.ts";
import { defaultSettings } from "../../src/core/settings/read-settings.ts";

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
