import type { MakingWords } from "./words.ts";

export const makingKo: MakingWords = {
  placeholder: "어느 주인가요? 2019-03-05, W10, 10-11",
  nothingTyped: "그런 주가 없어요. 날짜(2019-03-05), 주(W10, 2018-W52), 기간(10-11)을 입력해 보세요.",
  instructions: [
    { command: "↑↓", purpose: "주 살펴보기" },
    { command: "↵", purpose: "회고를 만들거나 열기" },
    { command: "esc", purpose: "닫기" },
  ],
  kinds: {
    this: "이번 주",
    last: "지난주",
    next: "다음 주",
    since: "마지막 회고 이후",
    missed: "빠진 주",
    typed: "",
  },
  isNew: "새 회고",
  exists: "있음",
  several: (count) => `노트 ${count}개`,
  willBe: (path) => `만들 노트: ${path}`,
  linksTo: (note) => `이전 회고: ${note}`,
  twins: (notes) => `같은 주의 다른 노트: ${notes.join(", ")}`,
  isFirst: "이전 회고 없음: 첫 회고예요",
  carriesWish: (lines, first) => `옮겨 올 바람: ${first}${lines > 1 ? ` 외 ${lines - 1}개` : ""}`,
  carriesFrom: (note, weeks) => `${weeks}주 전 회고에서 옮겨 와요: ${note}`,
  carries: (missions, lessons) =>
    `함께 올 것: ${[
      ...(missions > 0 ? [`남은 미션 ${missions}개`] : []),
      ...(lessons > 0 ? [`되풀이된 교훈 ${lessons}개`] : []),
    ].join(", ")}`,
  overlaps: (notes) => `날이 겹치는 회고: ${notes.join(", ")}`,
  whichNote: "이 기간을 돌아본 노트가 여러 개예요. 어느 것인가요?",
  tookTooLong: (seconds) =>
    `보관함이나 디스크가 ${seconds}초 안에 답하지 않아 만들지 않았어요. 잠시 뒤에 다시 해 보세요.`,
  wasThere: (path) => `‘${path}’ 노트가 이미 있었어요. 다른 기기에서 왔을 수 있어요. 그대로 열었어요.`,
  madeFirst: (label, next) =>
    `${label}주차 회고가 아직 없어서 먼저 만들었어요. ${next}주차 회고는 명령을 한 번 더 실행하면 만들어요.`,
  twoNotes: (paths) => `이 기간을 돌아본 노트가 여러 개예요: ${paths.join(", ")}`,
  weeks: {
    all: "모든 주",
    year: (year) => `${year}년`,
    earlierYear: "이전 해",
    laterYear: "다음 해",
    // The number stands alone, so that it can be spoken as it is seen.
    week: (number, label, days, hasRetro) => {
      const span = label.includes("-") ? `${label.replace("-", "–")}주차, ` : "";
      return hasRetro ? `${number}: ${span}${days}` : `${number}: ${span}${days}, 회고 없음`;
    },
  },
};
