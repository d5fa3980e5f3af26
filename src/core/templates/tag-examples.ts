/** A tag as the settings explain it: a piece of template that shows what it is for. */
export interface TagExample {
  name: TagName;
  template: string;
}

export const TAG_NAMES = [
  "title",
  "week",
  "paddedWeek",
  "monthWeek",
  "year",
  "start",
  "end",
  "date",
  "time",
  "previous",
  "wish",
  "noWish",
  "next",
  "missions",
  "lessons",
  "length",
] as const;
export type TagName = (typeof TAG_NAMES)[number];

/** Every tag of the template language, in the order in which one meets them. */
export const TAG_EXAMPLES: readonly TagExample[] = [
  { name: "title", template: "{{title}}" },
  { name: "week", template: "{{week}}" },
  { name: "paddedWeek", template: "{{week:00}}" },
  { name: "monthWeek", template: "{{month-week:MMMM}} {{month-week}}" },
  { name: "year", template: "{{year}}" },
  { name: "start", template: "{{start:YYYY-MM-DD (ddd)}}" },
  { name: "end", template: "{{end}}" },
  { name: "date", template: "{{date:D MMMM YYYY}}" },
  { name: "time", template: "{{time}}" },
  { name: "previous", template: "{{#previous}}\n> {{previous}}\n{{/previous}}" },
  { name: "wish", template: "{{wish}}" },
  { name: "noWish", template: "{{^wish}}\n- \n{{/wish}}" },
  { name: "next", template: "{{#next}}\n- [ ] {{text}}\n{{/next}}" },
  { name: "missions", template: "{{#missions}}\n- [ ] {{text}} ({{weeks}})\n{{/missions}}" },
  { name: "lessons", template: "{{#lessons}}\n- {{text}} ({{count}}×, {{last:D MMM}}, {{held}})\n{{/lessons}}" },
  { name: "length", template: "{{#lessons.length}}\n## {{lessons.length}}\n{{/lessons.length}}" },
];
