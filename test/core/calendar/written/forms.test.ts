import { describe, expect, it } from "vitest";
import { DATE_FORMS } from "../../../../src/core/calendar/written/date-forms.ts";
import { WEEK_FORMS } from "../../../../src/core/calendar/written/week-forms.ts";
import { writtenWeeks } from "../../../../src/core/calendar/written/written-week.ts";

describe.each(DATE_FORMS.map((form) => [form.name, form] as const))("The form of a date: %s", (_name, form) => {
  it.each(form.examples)("reads %s whole", (example) => {
    const pattern = form.pattern();
    pattern.lastIndex = 0;
    const [whole, ...groups] = pattern.exec(example) ?? [];
    expect(whole).toBe(example);
    expect(form.read(groups).length).toBeGreaterThan(0);
  });

  it.each(form.not)("is not %s", (other) => {
    const pattern = form.pattern();
    pattern.lastIndex = 0;
    const [whole, ...groups] = pattern.exec(other) ?? [];
    expect(whole === undefined ? [] : form.read(groups)).toEqual([]);
  });
});

describe.each(WEEK_FORMS.map((form) => [form.name, form] as const))("The form of a week: %s", (_name, form) => {
  it.each(form.examples)("reads %s", (example) => {
    const [week] = writtenWeeks(example);
    expect(week?.from).toBe(0);
    const [match] = [...example.matchAll(form.pattern())];
    expect(match && form.read(match.slice(1))).toEqual({
      year: week?.year,
      month: week?.month,
      first: week?.first,
      last: week?.last,
    });
  });

  it.each(form.not)("is not %s", (other) => {
    expect([...other.matchAll(form.pattern())].flatMap((match) => form.read(match.slice(1)) ?? [])).toEqual([]);
  });
});
