import type { RoleHeadings } from "../../notes/roles.ts";

/** A shipped template and the headings that mean something in it. */
export interface Preset {
  id: string;
  /** What it is called, in its own words. */
  name: string;
  template: string;
  roles: RoleHeadings;
  /** The same in Korean, where the preset follows the app's language. Its headings are among the roles. */
  korean?: { name: string; template: string };
}

/**
 * Headings of the identity retro in both languages. Every preset knows them beside its own, so that a vault with a
 * past, or one whose owner tries another preset, loses nothing.
 */
export const IDENTITY_HEADINGS: RoleHeadings = {
  wish: [
    "Who I wanted to be this week",
    "Who I wanted to be",
    "지난 주 회고에서 이번주 일주일은 어떤 '나'이고 싶었는가",
    "지난 … 회고에서 … 어떤 '나'이고 싶었는가",
    "지난 … 회고에서 '나'에게 원했던 것",
  ],
  missions: ["Missions of the week", "Missions", "이번 주 미션", "… 주 미션", "미션"],
  lessons: [
    "Never repeat",
    "What I must never repeat",
    "반복하지 말아야 할 행동",
    "반복하지 말아야 할 것",
    "반복하지 않기",
  ],
  lessonCheck: ["Did it happen again?", "다시 반복했는가", "또 반복했는가"],
  next: [
    "Who I want to be next week",
    "Who I want to be",
    "다음 일주일은 어떤 '나'이고 싶은가",
    "다음 … 어떤 '나'이고 싶은가",
    "다음 … '나'에게 원하는 것",
  ],
};

/** A preset's own headings first, then those of the identity retro. */
export function withIdentity(own: Partial<RoleHeadings>): RoleHeadings {
  const both = (role: keyof RoleHeadings) => [...new Set([...(own[role] ?? []), ...IDENTITY_HEADINGS[role]])];
  return {
    wish: both("wish"),
    missions: both("missions"),
    lessons: both("lessons"),
    lessonCheck: both("lessonCheck"),
    next: both("next"),
  };
}
