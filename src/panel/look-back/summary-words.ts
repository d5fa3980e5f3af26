import type { LookBack } from "../../core/look-back/look-back.ts";
import type { LookBackWords } from "../../words/look-back/words.ts";

/** How much was written, done and learned: a phrase for each. */
export function summaryOf(
  calendar: LookBack["calendar"],
  missions: LookBack["missions"],
  { recurring, once, learned }: LookBack["lessons"],
  words: LookBackWords,
): string[] {
  const all = recurring.length + once.length + learned.length;
  const cameBack = recurring.length + learned.filter(({ count, relapses }) => count > 1 || relapses > 0).length;
  return [
    words.weeksWritten(calendar.written, calendar.written + calendar.missed),
    ...(missions.progress.total > 0 ? [words.missionsDone(missions.progress)] : []),
    ...(all > 0 ? [words.lessonsBack(all, cameBack)] : []),
  ];
}
