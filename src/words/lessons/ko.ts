import { korean } from "../korean-particles.ts";
import type { LessonWords } from "./words.ts";

export const lessonsKo: LessonWords = {
  ledgerIntroduction:
    "교훈 장부예요. 같은 교훈인 말은 한 교훈 아래에 들여 쓰고, 체크한 것은 익힌 것이에요. 마음대로 고쳐도 돼요.",
  apartHeading: "같은 교훈이 아닌 것",
  unread: (path, lines) =>
    `‘${path}’에 알아볼 수 없거나 두 번 나오는 말이 있어요(${lines.map((line) => line + 1).join(", ")}번째 줄). 그대로 두었어요.`,
  more: (lesson) => `‘${lesson}’ 더 보기`,
  addCommand: "교훈 추가…",
  addPlaceholder: "다시는 무엇을 하지 말아야 하나요?",
  addTyped: (text) => `‘${text}’ 추가`,
  added: (retro) => `‘${retro}’에 추가했어요.`,
  edit: "고치기",
  editing: (lesson) => `‘${lesson}’ 고치기`,
  markedLearned: (lesson) => korean`‘${lesson}’을(를) 익힌 것으로 표시했어요.`,
  joined: (lesson, earlier) => korean`‘${lesson}’과(와) ‘${earlier}’을(를) 같은 교훈으로 묶었어요.`,
  saidAgain: (lesson, retro) => korean`‘${lesson}’을(를) ‘${retro}’에 적었어요.`,
  happenedAgain: "또 일어남",
  saidAlready: (retro) => `‘${retro}’에 이미 적혀 있어요.`,
  markLearned: "익힌 것으로 표시",
  markActive: "아직 익히지 못함",
  sameAs: "같은 교훈으로 묶기…",
  sameAsPlaceholder: (lesson) => korean`‘${lesson}’과(와) 같은 교훈은…`,
  notTheSame: (wording) => `같지 않음: ${wording}`,
  makeNote: "노트로 만들기",
  noName: "노트 이름이 될 만한 말이 남지 않아요",
  openNote: "이 교훈의 노트 열기",
  question: "같은 교훈인가요?",
  same: "같음",
  different: "다름",
  later: "나중에",
  new: "새로 적음",
  times: (count, lastWeek) => `${count}번 · ${lastWeek}`,
  undated: (note) => `‘${note}’, 날짜 없음`,
  noneFound: "비슷한 다른 교훈이 없어요.",
  weeksBetween: (weeks) => `${weeks}주 뒤`,
  lastAndHeld: (week, retros) => `마지막은 ${week}, 그 뒤 회고 ${retros}회 동안 지켰어요`,
  latestFirst: "최근 순",
  mostOftenFirst: "많은 순",
  order: (order) => `순서: ${order}`,
  inStatusBar: (lesson, count) => `${lesson} (${count}번)`,
  page: (lesson) => `이 일이 있었던 곳: ${lesson}`,
  settings: {
    ledger: {
      name: "교훈 장부",
      desc: "교훈에 대해 정한 것을 적어 두는, 회고 폴더의 노트예요. 처음 무언가를 정할 때 만들어져요. 앞에 빗금(/)을 쓰면 보관함 맨 위에서 시작하는 경로예요.",
    },
    inStatusBar: {
      name: "상태 표시줄의 교훈",
      desc: "되풀이된 교훈을 하루에 하나씩 보여 줘요. 누르면 마지막으로 적은 곳이 열려요.",
    },
    suggest: {
      name: "이전 교훈 제안",
      desc: "교훈 섹션에 쓰는 동안 이전 교훈을 보여 주어, 같은 교훈을 같은 말로 적게 해요.",
    },
  },
};
