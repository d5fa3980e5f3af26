import type { Doubt } from "../../core/set-up/read-back.ts";
import type { RoleReason } from "../../core/set-up/heading-roles.ts";
import { korean } from "../korean-particles.ts";
import type { SetUpWords } from "./words.ts";

const inFolder = (folder: string): string => (folder === "" ? "보관함" : `‘${folder}’ 폴더`);

export const setUpKo: SetUpWords = {
  command: "노트를 보고 설정하기…",
  noticed: (notes, folder) => `${inFolder(folder)}의 노트 ${notes}개가 주간 노트로 보여요`,
  noticedLead: (from, to, dayFormat) => {
    if (from === null || to === null) return "거의 한 주에 하나씩이에요. 노트는 하나도 고치지 않아도 돼요.";
    const oneYear = from.slice(0, 4) === to.slice(0, 4);
    const months = `${dayFormat.format(from, "YYYY년 M월")}부터 ${dayFormat.format(to, oneYear ? "M월" : "YYYY년 M월")}까지`;
    return `${months}, 거의 한 주에 하나씩이에요. 노트는 하나도 고치지 않아도 돼요.`;
  },
  useThem: "이 노트들 쓰기…",
  beginInstead: "새 회고로 시작하기",
  settingName: "써 오던 주간 노트",
  settingDesc: "주간 노트를 써 오셨나요? 그중 하나를 보고 폴더, 이름, 주, 제목, 템플릿을 알아내요.",
  settingButton: "노트를 보고 설정하기…",
  title: "써 오던 노트로 설정하기",
  lead: "주간 노트를 어떻게 써 왔는지 노트가 말해 주는 대로예요. 노트 내용은 바뀌지 않아요.",
  learning: "노트를 살펴보고 있어요…",
  chooseNote: "보고 배울 주간 노트 고르기",
  learnFrom: "보고 배울 노트",
  like: (notes, folder) => `그리고 ${inFolder(folder)}에 있는 비슷한 노트 ${notes}개`,
  noLike: "비슷한 노트가 없어서 알아낼 것이 거의 없어요. 여러 번 써 온 노트를 골라 주세요.",
  otherNote: (note) => `보고 배울 노트: ${note} (다른 노트 고르기)`,
  whichWeek: "어느 주인지",
  countsWeeks: "노트에 적힌 주, 그다음은 날짜",
  countsNotes: "날짜만: 숫자는 주가 아니라 회차예요",
  read: (read, notes) => `노트 ${notes}개 중 ${read}개를 읽었어요`,
  doubtful: (notes) => `${notes}개는 확실하지 않아요`,
  noneDoubtful: "모두 확실해요",
  allNotes: (notes) => `${notes}개 모두 보기`,
  fewerNotes: "줄여서 보기",
  by: {
    properties: "속성에 적힌 대로",
    line: "본문의 한 줄에 적힌 대로",
    name: "이름에 적힌 대로",
    week: "제목에 적힌 대로",
    day: "날짜에 따라",
  },
  noDays: "날짜를 찾지 못했어요. 회고가 아니에요",
  doubt: (doubt, days, note) => doubtText(doubt, days, note),
  isRight: "읽었어요",
  inDoubt: "확실하지 않아요",
  weeksBegin: "한 주의 시작",
  firstWeek: "1주차",
  monthWeek: "주가 속하는 달",
  monthWeeks: { "first-day": "첫날이 있는 달", thursday: "목요일이 있는 달", "last-day": "마지막 날이 있는 달" },
  grace: "지난주에 관한 노트로 보는 기간",
  graceDays: (days) => (days === 0 ? "없음: 그날이 속한 주로 봐요" : `주가 끝난 뒤 ${days}일까지`),
  supported: (notes) => `노트 ${notes}개가 그렇게 말해요`,
  unsupported: "보통 쓰는 방식이에요. 노트에 다른 말은 없어요",
  marks: "이런 노트만",
  marksLead: (found, all) => `폴더의 노트 ${all}개 중 ${found}개예요. *는 아무 말이나 될 수 있어요.`,
  mark: (at) => `표시 ${at}`,
  removeMark: "이 표시 지우기",
  addMark: "표시 더하기",
  badMark: "어디에 무엇이 있는지 적어 주세요: ‘title: *주차 회고’, ‘tags: weekly’, ‘name: kw-*’, ‘heading: 다음 주’.",
  noMarks: "폴더의 모든 노트가 회고일 수 있어요.",
  headings: "노트의 제목",
  headingCount: (notes) => `노트 ${notes}개에 있어요`,
  headingRole: (heading) => `‘${heading}’의 뜻`,
  noHeadings: "노트마다 같은 제목이 없어요. 그래도 체크박스는 미션이 돼요.",
  noRole: "뜻 없음",
  roles: {
    wish: "지난주에 바란 것",
    missions: "미션",
    lessons: "반복하지 않기",
    lessonCheck: "다시 반복했는가",
    next: "다음 주 계획",
  },
  reason: (reason) => reasonText(reason),
  nextNote: "다음 노트",
  folder: "폴더",
  name: "이름",
  template: "템플릿",
  templateOwn: "노트로 만든 템플릿",
  templateKept: (note) => `지금 그대로 (${note})`,
  templateFrom: (notes) => `최근 노트 ${notes}개에 공통으로 있는 틀이에요.`,
  emptyTemplate: "최근 노트에 공통된 틀이 없어요.",
  preview: "다음 노트는 이렇게 만들어져요",
  makes: (note) => korean`템플릿 노트 ‘${note}’을(를) 만들고 설정을 바꿔요. 되돌릴 수 있어요.`,
  makesNoNote: "설정을 바꿔요. 되돌릴 수 있어요.",
  cancel: "취소",
  use: "이대로 쓰기",
  used: (retros) => `노트에서 회고 ${retros}개를 찾았어요. 설정만 바뀌었고 노트는 그대로예요.`,
  usedWith: (retros, note) =>
    korean`노트에서 회고 ${retros}개를 찾았어요. 템플릿은 ‘${note}’(이)고, 다른 노트는 그대로예요.`,
  undone: "설정이 이전으로 돌아갔어요.",
  nothingLike: (note) => korean`‘${note}’은(는) 이제 보관함에 없어요.`,
  notNoticed: "이름만 보아서는 주간 노트로 보이는 것이 없어요. 하나를 골라 주세요: note=PATH.",
  noSuchNote: (path) => korean`‘${path}’(이)라는 노트가 없어요.`,
  notUsed: "설정을 바꾸지 못했어요.",
  cliDescription: "써 오던 주간 노트에서 배워요. 무엇을 설정할지 보여 주고, ‘apply’를 붙이면 그대로 설정해요",
  noteFlag: "보고 배울 주간 노트. 없으면 주간 노트로 보이는 노트들을 알려 줘요",
  applyFlag: "알아낸 대로 쓰기: 설정을 바꾸고 템플릿 노트를 만들어요",
  templateName: "주간 회고",
};

function doubtText(doubt: Doubt, days: string, note: string): string {
  switch (doubt.code) {
    case "no-days":
      return setUpKo.noDays;
    case "other-days":
      return doubt.by === "day" ? `날짜가 멀리 떨어져 있어요 (${days})` : `${setUpKo.by[doubt.by]}라면 ${days}`;
    case "week-before":
      return `그 전 주일 수도 있어요: ${days}`;
    case "same-week":
      return korean`${note}과(와) 같은 주예요`;
  }
}

function reasonText(reason: RoleReason): string {
  switch (reason.code) {
    case "usual":
      return `이런 제목은 보통 그런 뜻이에요 (${reason.source})`;
    case "comes-back":
      return `다음 노트 ${reason.of}개 중 ${reason.times}개에서 ‘${reason.heading}’ 아래에 다시 나와요`;
    case "repeats":
      return `${reason.of}개 중 ${reason.times}개가 앞 노트의 ‘${reason.heading}’ 목록을 되풀이해요`;
    case "checkboxes":
      return `노트 ${reason.notes}개에 체크박스가 있어요`;
    case "vows":
      return `다짐: ‘${reason.example}’`;
  }
}
