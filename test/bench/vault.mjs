// Ten years of retros for the panel, the same ones every time.
import { DAY, day } from "./days.mjs";
import { numbers, pick as pickOf } from "./random.mjs";

const RETROS = 520;
const MISSIONS = 5600;
const LESSONS = 2000;
const DIFFERENT_LESSONS = 300;
const OPEN = 0.1;
/** The Monday of the last week, 2026-W10. */
const LAST = Date.UTC(2026, 2, 2);

const WORDS =
  "call write paint repair visit letter garden window harbour report morning evening kitchen bicycle photo recipe budget 할머니 편지 정리 운동 연습 책상 회의".split(
    " ",
  );

/** How many of a sum one of several equal parts has. */
const part = (/** @type {number} */ sum, /** @type {number} */ parts, /** @type {number} */ at) =>
  Math.floor((sum * (at + 1)) / parts) - Math.floor((sum * at) / parts);

/**
 * 520 retros with 5,600 missions, of which a tenth are open, and 2,000 lessons, of which 300 are different ones.
 * @returns {Map<string, string>} texts by path
 */
export function benchVault() {
  const random = numbers(20190112);
  const pick = () => pickOf(random, WORDS);
  const sentence = (/** @type {number} */ length) => Array.from({ length }, pick).join(" ");
  const lessons = Array.from({ length: DIFFERENT_LESSONS }, (_, at) => `${sentence(5)} ${at}`);
  /** @type {Map<string, string>} */
  const notes = new Map();
  for (let at = 0; at < RETROS; at++) {
    const start = LAST - (RETROS - 1 - at) * 7 * DAY;
    const missions = Array.from({ length: part(MISSIONS, RETROS, at) }, (_, nth) => {
      const status = random() < OPEN ? " " : random() < 0.9 ? "x" : "-";
      const mark = random() < 0.1 ? ` **${pick()}** [[${pick()}]] #${pick()}` : "";
      return `${nth % 4 === 3 ? "  " : ""}- [${status}] ${sentence(4)} ${at}-${nth}${mark}`;
    });
    const sworn = Array.from(
      { length: part(LESSONS, RETROS, at) },
      () => `- ${lessons[Math.floor(random() * DIFFERENT_LESSONS)] ?? ""}`,
    );
    notes.set(
      `Retros/${day(start)}.md`,
      [
        `---\nweek-start: ${day(start)}\nweek-end: ${day(start + 6 * DAY)}\n---\n`,
        `## Missions of the week\n${missions.join("\n")}\n`,
        `## What went well\n- ${sentence(12)}\n- ${sentence(20)}\n`,
        `## Never repeat\n${sworn.join("\n")}\n`,
        `## Who I want to be next week\n- ${sentence(8)}\n`,
      ].join("\n"),
    );
  }
  return notes;
}
