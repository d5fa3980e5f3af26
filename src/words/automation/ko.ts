import { korean } from "../korean-particles.ts";
import type { OutsideWords } from "./words.ts";

export const outsideKo: OutsideWords = {
  newDescription: "쓸 차례인 주간 회고나 정한 주의 회고를 만들어요",
  missionsDescription: "한 주의 미션과 아직 남은 미션을 보여 줘요",
  retrosDescription: "모든 회고를 날짜, 그리고 회고로 본 근거와 함께 보여 줘요",
  lessonsDescription: "교훈을 되풀이된 횟수와 함께 보여 줘요",
  dateFlag: "날짜(2019-03-05), 주(W10, 2019-W10) 또는 기간(10-11)",
  formatFlag: "답하는 형식. 기본은 text",
  made: (path) => `만들었어요: ${path}`,
  isThere: (path) => `이미 있어요: ${path}`,
  open: "아직 남은 것:",
  noMissions: "미션이 없어요.",
  noRetros: "회고가 없어요.",
  noLessons: "교훈이 없어요.",
  error: (reason) => `오류: ${reason}`,
  noSuchDate: (date) =>
    korean`‘${date}’은(는) 날짜도 주도 기간도 아니에요. 2019-03-05, W10, 2019-W10, 10-11처럼 써 주세요.`,
  noSuchAction: (action) => korean`주소에 적힌 동작 ‘${action}’은(는) 없어요. ‘new’와 ‘look-back’이 있어요.`,
  noSuchFormat: (format) => korean`형식 ‘${format}’은(는) 없어요. text와 json이 있어요.`,
  noSuchFlag: (flag, known) => korean`매개변수 ‘${flag}’은(는) 없어요. ${known.join(", ")}이(가) 있어요.`,
};
