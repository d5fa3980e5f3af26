import type { RetroProblem } from "../core/retros/new-retro.ts";
import { checkingKo } from "./checks/ko.ts";
import { lessonsKo } from "./lessons/ko.ts";
import { lookBackKo } from "./look-back/ko.ts";
import { missionsKo } from "./missions/ko.ts";
import { makingKo } from "./retros/ko.ts";
import { neighboursKo } from "./other-plugins/ko.ts";
import { noteKo } from "./notes/ko.ts";
import { outsideKo } from "./automation/ko.ts";
import { reminderKo } from "./reminder/ko.ts";
import { settingProblemKo } from "./settings/ko.ts";
import { setUpKo } from "./set-up/ko.ts";
import { templatesKo } from "./templates/ko.ts";
import { korean } from "./korean-particles.ts";
import type { Words } from "./words.ts";

const ROLE_WORDS: Words["settings"]["roles"] = {
  wish: { name: "이번 주에 되고 싶었던 나", desc: "지난 회고의 바람이 이 섹션으로 옮겨져요." },
  missions: { name: "미션", desc: "이 섹션의 체크박스가 미션이에요." },
  lessons: { name: "반복하지 않기", desc: "이 섹션의 글머리 하나하나가 교훈이에요." },
  lessonCheck: { name: "다시 반복했는가", desc: "이 섹션에서 체크한 교훈은 다시 일어난 것이에요." },
  next: { name: "다음 주에 되고 싶은 나", desc: "이 섹션의 목록이 다음 회고의 바람이 돼요." },
};

export const ko: Words = {
  commands: {
    new: "새 주간 회고",
    newFor: "날짜를 골라 새 주간 회고…",
    openPanel: "회고 패널 보기",
    previous: "이전 회고 열기",
    next: "다음 회고 열기",
    makeCheckboxes: "이 노트의 미션을 체크박스로 바꾸기",
    lookBack: "돌아보기",
    newYearly: "새 연간 회고",
    insertPart: "패널의 한 부분 넣기…",
  },
  panel: {
    title: "주간 회고",
    loading: "회고를 읽는 중…",
    weekTitle: (label) => `${label.replace("-", "–")}주차`,
    days: ({ start, end }, dayFormat, withYear) =>
      `${dayFormat.format(start, `${withYear ? "YYYY년 " : ""}M월 D일(dd)`)} ~ ` +
      dayFormat.format(end, start.slice(0, 7) === end.slice(0, 7) ? "D일(dd)" : "M월 D일(dd)"),
    earlier: "이전 회고",
    later: "다음 회고",
    backToNow: "이번 주로",
    makeRetro: "회고 쓰기",
    openRetro: "회고 열기",
    notWrittenYet: (label) => `${label.replace("-", "–")}주차 회고를 아직 쓰지 않았어요`,
    noRetro: "아직 회고가 없어요",
    noRetroHint: "조용한 10분이면 충분해요. 지난 바람과 교훈이 함께 와요.",
    firstRetroHint: "첫 회고예요. 만족스러웠던 것, 반복하지 말아야 할 것, 다음 주에 되고 싶은 나를 적어 보세요.",
    bars: (weeks) => `${weeks}주`,
    bar: (label, { done, total }) =>
      `${ko.panel.weekTitle(label)}: ${total === 0 ? "미션 없음" : `${total}개 중 ${done}개 완료`}`,
    barGap: (label) => `${ko.panel.weekTitle(label)}: 회고 없음`,
    done: ({ done, total }) => `${total}개 중 ${done}개 완료`,
    missions: "미션",
    noMissions: "이번 주 미션이 아직 없어요.",
    plain: (count) => `체크박스가 없는 미션이 ${count}개 있어요.`,
    makeCheckboxes: "체크박스로 바꾸기",
    open: "아직 남은 것",
    weeksOpen: (weeks) => `${weeks}주째`,
    lessons: "반복하지 않기",
    noLessons: "‘반복하지 말아야 할 행동’ 제목 아래에 적은 것이 여기에 모이고, 되풀이되면 세어져요.",
    searchLessons: "교훈 찾기",
    nothingFound: "그런 말이 들어간 교훈이 없어요.",
    once: "한 번",
    learned: "익힌 것",
    times: (count) => `${count}번`,
    lastWeek: (label) => ko.panel.weekTitle(label),
    lastWeekOfYear: (label, year) => `${year}년 ${ko.panel.weekTitle(label)}`,
    held: (retros) => `${retros}회째 지킴`,
    backAfter: (retros) => `회고 ${retros}회 만에 다시`,
    dots: (dots) =>
      `최근 회고 ${dots.filter((dot) => dot !== "gap").length}회 중 ${dots.filter((dot) => dot === "occurred").length}번`,
    openNote: "노트 열기",
    from: (note) => `${note}에서`,
    severalRetros: (count) => `이 주의 회고가 ${count}개 있어요. 하나만 남기거나 열어 보세요:`,
    add: "미션 추가",
    addPlaceholder: "무엇을 하고 싶나요?",
    more: (mission) => `‘${mission}’ 더 보기`,
    states: { open: "열림", inProgress: "하는 중", done: "완료", dropped: "내려놓음", carried: "옮김" },
    carry: "이번 주로 가져오기",
    moveUp: "위로",
    moveDown: "아래로",
    decide: (mission) => `‘${mission}’, 오래 남아 있어요. 하거나, 줄이거나, 내려놓으세요`,
    doIt: "하기",
    shrinkIt: "줄이기",
    dropIt: "내려놓기",
  },
  notices: {
    prefix: "주간 회고",
    templateProblem: (problem) => problemText(problem),
    templateMissing: (path) =>
      korean`템플릿 노트 ‘${path}’이(가) 없어서 회고를 만들지 않았어요. 설정에서 다른 노트를 고르거나 비워 두세요.`,
    nameTaken: (path) =>
      `‘${path}’ 노트가 이미 있어요. 그대로 두었고 회고는 만들지 않았어요. 그 노트의 이름이나 설정의 이름을 바꿔 주세요.`,
    noAnswer: (seconds) =>
      `디스크가 ${seconds}초 동안 응답하지 않아요. 나중에 쓰일 수도 있으니, 다시 하기 전에 확인해 주세요.`,
    couldNotCreate: (path, reason) => `‘${path}’ 노트를 만들지 못했어요: ${reason}`,
    couldNotEdit: (path, reason) => `‘${path}’ 노트를 고치지 못했어요: ${reason}`,
    hiddenPath: "숨겨진 폴더에 있어요.",
    couldNotOpen: (path) => `‘${path}’ 노트가 더 이상 없어요.`,
    refused: {
      stale: (path) => korean`‘${path}’이(가) 그사이 바뀌어서 아무것도 쓰지 않았어요. 패널은 지금 내용을 보여 줘요.`,
      "in-code": (path) =>
        `‘${path}’에 아무것도 쓰지 않았어요. 그 앞에서 닫히지 않은 코드 블록이나 주석 안에 들어가게 돼요. 닫은 뒤 다시 해 주세요.`,
      "no-heading": (path) =>
        `‘${path}’에 아무것도 쓰지 않았어요. 이 섹션이 없고, 설정에도 그 제목이 없어요. 설정에서 제목을 더해 주세요.`,
      "front-matter": (path) =>
        `‘${path}’에 아무것도 쓰지 않았어요. 다른 속성을 망가뜨리지 않고는 고칠 수 없는 형식이에요. 노트 맨 위 ‘---’ 두 줄 사이에 한 줄에 하나씩 ‘이름: 값’으로 적어 주세요.`,
    },
    noEarlier: "이전 회고가 없어요.",
    noLater: "다음 회고가 없어요.",
    settingsNotYet: (seconds) => `설정(data.json)을 ${seconds}초 안에 읽지 못했어요. 디스크가 응답하면 바로 적용해요.`,
    brokenSettings: (reason) => `설정(data.json)을 읽을 수 없어 기본값을 써요: ${reason}`,
    brokenSettingsKept: (reason) => `바뀐 설정(data.json)을 읽을 수 없어 이전 설정을 그대로 써요: ${reason}`,
    notAnObject: "설정 목록이 아니에요.",
    weeksShifted: (count, first) =>
      `한 주를 나누는 방법이 바뀌어, ‘${first}’부터 회고 ${count}개가 전과 다른 날을 가리켜요. 노트는 그대로이고, 방법은 설정에서 정해요.`,
    settingsFollow: (places) =>
      `이름이 바뀐 것을 설정에도 반영했어요: ${places.map((place) => `‘${place}’`).join(", ")}`,
    badSettings: (fields) => `다음 설정의 값이 잘못되어, 바꾸기 전까지 기본값을 써요: ${fields.join(", ")}`,
    undo: "되돌리기",
    couldNotUndo: (paths) =>
      korean`${paths.map((path) => `‘${path}’`).join(", ")}은(는) 그 뒤에 바뀌었거나 쓸 수 없어서 되돌리지 못했어요.`,
    couldNotSave: (reason) => `설정을 저장하지 못해 앱을 닫을 때까지만 쓰여요: ${reason}`,
    couldNotRead: (path, reason) => `‘${path}’ 노트를 읽지 못해 지금은 세지 않아요: ${reason}`,
  },
  settings: {
    templateHeading: "템플릿",
    preset: {
      name: "기본 템플릿",
      desc: "새 회고에 쓸 템플릿과 그에 딸린 제목이에요.",
      aliases: ["KPT", "4Ls", "프리셋"],
    },
    templatePath: {
      name: "나만의 템플릿",
      desc: "기본 템플릿 대신 쓸 이 보관함의 노트예요. 태그는 아래에 설명되어 있어요.",
      placeholder: "예: Templates/Retro.md",
    },
    noteHeading: "새 회고",
    folder: { name: "폴더", desc: "새 회고가 들어갈 곳이에요.", placeholder: "예: Retros" },
    nameReport: {
      name: "이 이름으로 알아보는 노트",
      desc: "",
    },
    namesRead: (read, total, unread) =>
      total === 0
        ? "회고 폴더에 아직 노트가 없어요."
        : `회고 폴더의 노트 ${total}개 가운데 ${read}개를 알아봐요.` +
          `${unread.length === 0 ? "" : ` 못 알아보는 노트: ${unread.join(", ")}${total - read > unread.length ? ", …" : ""}`}`,
    fileName: {
      name: "이름",
      desc: "회고의 이름이에요. 태그: {{year}}, {{week}}, {{week:00}}, {{start}}, {{end}}, {{start:YYYY-MM-DD}}, {{month-week}}. *는 아무 말이나 뜻해요. 빗금은 폴더가 돼요.",
    },
    weekHeading: "한 주",
    firstDayOfWeek: { name: "한 주의 첫날", desc: "한 주가 시작되는 요일이에요." },
    firstWeek: { name: "한 해의 첫 주", desc: "어느 주가 1주차인지 정해요." },
    locale: (meaning) => `앱의 언어를 따름 (${meaning})`,
    weekdays: {
      sunday: "일요일",
      monday: "월요일",
      tuesday: "화요일",
      wednesday: "수요일",
      thursday: "목요일",
      friday: "금요일",
      saturday: "토요일",
    },
    firstWeeks: {
      "contains-jan-1": "1월 1일이 있는 주",
      "first-4-day-week": "나흘 이상인 첫 주",
      "first-full-week": "온전한 첫 주",
    },
    monthWeek: {
      name: "몇 월 몇째 주",
      desc: "두 달에 걸친 주를 어느 달의 주로 셀지 정해요. ‘5월 2주차’처럼 쓸 때 쓰여요.",
    },
    monthWeeks: {
      "first-day": "첫날이 있는 달",
      thursday: "목요일이 있는 달",
      "last-day": "마지막 날이 있는 달",
    },
    graceDays: {
      name: "여유 기간",
      desc:
        "한 주가 끝나고 이 기간 안에는 새 주보다 지난주 회고를 먼저 만들어요. " +
        "날짜만 적힌 노트도 그동안은 지난주 것으로 봐요.",
    },
    days: (count) => `${count}일`,
    rolesHeading: "제목",
    rolesDesc: "어떤 제목이 무엇을 뜻하는지 정해요. 대소문자, 문장 부호, 이모지는 상관없고 …는 아무 말이나 뜻해요.",
    roles: ROLE_WORDS,
    headingName: (at) => `제목 ${at}`,
    addHeading: "제목 추가",
    headings: (count) => `제목 ${count}개`,
    noHeadings: "이 뜻을 가진 제목이 없어요.",
    excludedHeading: "제외할 폴더",
    excluded: { name: "제외할 폴더", desc: "이 폴더의 노트는 세지 않아요." },
    addFolder: "폴더 추가",
    noFolders: "제외한 폴더가 없어요.",
    lessonsHeading: "교훈",
    similarity: { name: "교훈의 비슷함", desc: "두 교훈이 얼마나 비슷해야 묻지 않고 같은 것으로 셀지 정해요." },
    likeness: (similarity) =>
      similarity >= 1
        ? "같은 말만"
        : similarity >= 0.75
          ? "거의 같은 말"
          : similarity >= 0.5
            ? "비슷한 말"
            : "느슨하게 비슷한 말",
  },
  lessons: lessonsKo,
  missions: missionsKo,
  notes: noteKo,
  making: makingKo,
  lookBack: lookBackKo,
  checking: checkingKo,
  settingProblem: settingProblemKo,
  setUp: setUpKo,
  templates: templatesKo,
  neighbours: neighboursKo,
  reminder: reminderKo,
  outside: outsideKo,
};

function problemText(problem: RetroProblem): string {
  const where = problem.in === "fileName" ? "설정의 이름" : `템플릿 ${"line" in problem ? problem.line : 1}번째 줄`;
  const undone = "회고를 만들지 않았어요.";
  switch (problem.code) {
    case "front-matter":
      return `템플릿의 속성이 다른 속성을 안전하게 더할 수 없는 형식이에요. ${undone} 맨 위 ‘---’ 두 줄 사이에 한 줄에 하나씩 ‘이름: 값’으로 적어 주세요.`;
    case "unclosed-tag":
      return `${where}에 닫히지 않은 태그가 있어요: ‘${problem.name}’. ${undone}`;
    case "unclosed-section":
      return korean`${where}에서 연 {{#${problem.name}}}이(가) 닫히지 않았어요. ${undone}`;
    case "unopened-section":
      return korean`${where}에서 닫는 {{/${problem.name}}}은(는) 열린 적이 없어요. ${undone}`;
    case "too-deep":
      return `${where}에서 섹션이 100단계 넘게 중첩돼 있어요: {{#${problem.name}}}. ${undone}`;
    case "changed-delimiters":
      return korean`${where}에서 {{${problem.name}}}(으)로 구분자를 바꿀 수 없어요. ${undone}`;
    case "forbidden-signs":
      return korean`‘${problem.name}’은(는) 노트 이름이 될 수 없어요. 쓸 수 없는 글자: ${problem.signs}  ${undone} 설정에서 이름을 바꿔 주세요.`;
    case "leaves-vault":
      return korean`‘${problem.name}’은(는) 보관함 밖을 가리켜요. ${undone} 설정에서 이름을 바꿔 주세요.`;
    case "empty-name":
      return `설정의 이름이 비어 있어요. ${undone}`;
  }
}
