import type { MissionWords } from "./words.ts";

export const missionsKo: MissionWords = {
  addCommand: "미션 추가…",
  carryAllCommand: "열린 미션을 이번 주로 가져오기",
  addPlaceholder: "이번 주에 무엇을 하고 싶나요?",
  addTyped: (text) => `‘${text}’ 추가`,
  carryOne: (weeks) => `${weeks}주째 열려 있음 · 이번 주로 가져오기`,
  added: (retro) => `‘${retro}’에 추가했어요.`,
  edit: "고치기",
  editing: (mission) => `‘${mission}’ 고치기`,
  carryAll: "모두 가져오기",
  carried: (count, retro) => `미션 ${count}개를 ‘${retro}’(으)로 가져왔어요.`,
  nothingToCarry: "지난 회고에 남은 미션이 없어요.",
  dropped: (mission) => `‘${mission}’을(를) 내려놓았어요.`,
  letGo: (count) => `미션 ${count}개를 내려놓았어요.`,
  letAllGo: "모두 내려놓기",
  longAgo: "오래전",
  notMarked: (path, reason) => `가져왔지만 ‘${path}’에 표시하지 못했어요: ${reason}`,
  tryAgain: "다시 시도",
  come: {
    name: "열린 미션",
    desc: "지난 회고에 남은 미션을 새 회고로 가져올지 정해요.",
  },
  comeOptions: { template: "템플릿에 따르기", all: "가져오기", ask: "물어보기", none: "그대로 두기" },
  stillOpen: (count, retro) => `‘${retro}’에 미션 ${count}개가 아직 열려 있어요.`,
  tooLong: (characters) => `글이 너무 길어요. 한 줄에 ${characters}자까지 적을 수 있어요.`,
};
