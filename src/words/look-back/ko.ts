import type { BlockProblem } from "../../core/look-back/code-block.ts";
import type { RetroProblem } from "../../core/retros/new-retro.ts";
import { korean } from "../korean-particles.ts";
import type { LookBackWords } from "./words.ts";

export const lookBackKo: LookBackWords = {
  title: "돌아보기",
  scope: (scope, dayFormat) => {
    if (scope.kind === "year") return `${scope.year}년`;
    if (scope.kind === "quarter") return `${scope.year}년 ${scope.quarter}분기`;
    const sameYear = scope.start.slice(0, 4) === scope.end.slice(0, 4);
    return `${dayFormat.format(scope.start, "YYYY년 M월 D일")} ~ ${dayFormat.format(scope.end, sameYear ? "M월 D일" : "YYYY년 M월 D일")}`;
  },
  earlier: (scope) => `이전: ${scope}`,
  later: (scope) => `다음: ${scope}`,
  chooseTime: "다른 때 고르기",
  wholeYear: (year) => `${year}년 전체`,
  quarter: (quarter) => `${quarter}분기`,
  ownDays: "기간을 직접 정하기…",
  from: "시작",
  to: "끝",
  noSuchDays: "끝보다 늦지 않은 시작 날을 골라 주세요.",
  export: "노트로 만들기",
  print: "인쇄",
  newYearly: (year) => `${year}년 연간 회고`,

  weeksWritten: (written, all) => `${all}주 가운데 ${written}주를 씀`,
  missionsDone: ({ done, total }) => `미션 ${total}개 중 ${done}개 완료`,
  lessonsBack: (all, cameBack) => (cameBack === 0 ? `교훈 ${all}개` : `교훈 ${all}개, 그중 ${cameBack}개가 되풀이됨`),
  nothing: "이때 쓴 회고가 없어요.",
  nothingHint: "위의 화살표로 회고가 있는 때로 갈 수 있어요.",

  asTable: "표로 보기",
  weeks: "주",
  calendar: (scope) => `${scope}의 주`,
  weekName: (label) => `${label.replace("-", "–")}주차`,
  weekOfYear: (label, year) => `${year}년 ${lookBackKo.weekName(label)}`,
  monthName: (month, dayFormat) => dayFormat.format(month, "M월"),
  dayName: (day, dayFormat, withYear) => dayFormat.format(day, withYear ? "YYYY년 M월 D일" : "M월 D일"),
  states: {
    written: "씀",
    missed: "회고 없음",
    current: "이번 주, 아직 쓰지 않음",
    ahead: "앞으로 올 주",
    before: "첫 회고 이전",
  },
  cell: (label, days, state, progress) =>
    `${lookBackKo.weekName(label)}, ${days}: ${state === "written" ? lookBackKo.done(progress) : lookBackKo.states[state]}`,
  makeRetro: (label) => `${lookBackKo.weekName(label)} 회고 쓰기`,
  columns: { week: "주", days: "날짜", retro: "회고", missions: "미션" },
  noMissions: "미션 없음",
  done: ({ done, total }) => (total === 0 ? "미션 없음" : `${total}개 중 ${done}개 완료`),

  questions: "한 질문을 주마다 읽기",
  chooseQuestion: "질문",
  moreQuestions: "다른 제목…",
  questionPlaceholder: "어떤 제목을 읽을까요?",
  noQuestions: "이때의 회고에는 제목이 없어요.",
  search: "이 글에서 찾기",
  reading: "읽는 중…",
  weeksFound: (weeks) => `${weeks}주`,
  noWords: "이때 이 제목 아래에 적은 것이 없어요.",
  nothingFound: (search) => korean`‘${search}’이(가) 있는 주가 없어요.`,
  noAnswer: "적은 것이 없음",
  unreadable: "이 노트를 읽지 못했어요.",

  lessons: "교훈, 값이 큰 순서",
  noLessons: "이때 적은 교훈이 없어요.",
  once: "한 번",
  learned: "익힌 것",
  happened: "일어남",
  cameBack: "되풀이됨",
  held: "지킴",
  times: (count) => `${count}번`,
  timesFull: (count) => `${count}번`,
  relapses: (count) => `되풀이 ${count}번`,
  heldFor: (retros) => `${retros}회째 지킴`,
  backAfter: (retros) => `회고 ${retros}회 만에 다시`,
  isLearned: "익힘",
  heldBefore: (retros) => (retros === 0 ? "바로 다시" : `회고 ${retros}회 동안 없다가`),
  line: (lesson, count, relapses, held) =>
    [lesson, `${count}번`, ...(relapses > 0 ? [`되풀이 ${relapses}번`] : []), held]
      .filter((part) => part !== "")
      .join(", "),
  lessonColumns: { lesson: "교훈", times: "횟수", relapses: "되풀이", state: "지금", weeks: "주" },

  missions: "미션",
  carriedMost: "가장 여러 번 미룬 것",
  cameBackMost: "거듭 해낸 것",
  tookLongest: "가장 오래 걸려 끝낸 것",
  openLongest: "가장 오래 남은 것",
  carriedTimes: (times) => `${times}번`,
  doneTimes: (times) => `${times}번`,
  weeksLong: (weeks) => `${weeks}주`,
  missionTotals: ({ done, total }, carried, dropped) =>
    [
      `${total}개 중 ${done}개 완료`,
      ...(carried > 0 ? [`${carried}번 미룸`] : []),
      ...(dropped > 0 ? [`${dropped}개 내려놓음`] : []),
    ].join(" · "),
  showMore: (count) => `${count}개 더`,

  exportName: (scope) => `${scope} 돌아보기`,
  notReady: "아직 회고를 읽고 있어요. 잠시 뒤에 다시 해 주세요.",

  part: {
    week: { name: "한 주", desc: "날짜와 진행, 회고로 가는 길" },
    missions: { name: "이번 주 미션", desc: "여기에서도 체크할 수 있어요" },
    open: { name: "아직 남은 것", desc: "지난 주들의 미션과 남은 기간" },
    lessons: { name: "교훈", desc: "되풀이된 것과 지켜 온 기간" },
    weeks: { name: "한 해의 주", desc: "쓴 주와 빠진 주, 해낸 만큼" },
    question: { name: "한 질문을 주마다 읽기", desc: "회고의 한 제목을 책처럼 읽어요" },
    wish: { name: "이번 주에 되고 싶은 나", desc: "바로 앞 회고의 바람" },
  },
  partPlaceholder: "이 노트에 무엇을 넣을까요?",
  blockProblem,
  blockInBlock: "주간 회고의 한 부분 안에 다른 부분을 보여 줄 수 없어요.",
  blockInPicture: "노트에서는 이 자리에 패널의 한 부분이 나와요.",
  noSuchHeading: (heading) => `이때의 회고에는 ‘${heading}’ 제목이 없어요.`,
  noWish: "되고 싶은 나를 적은 이전 회고가 없어요.",
  noRetros: "이때 쓴 회고가 없어요.",
  noRetroOfWeek: (week) => `${week}에는 회고가 없어요.`,
  noOpenMissions: "지난 주에서 남은 것이 없어요.",
  couldNotDraw: "이 부분을 그리지 못했어요.",

  yearly: {
    heading: "연간 회고",
    preset: { name: "연간 회고 기본 템플릿", desc: "‘새 연간 회고’에 쓸 템플릿이에요." },
    templatePath: {
      name: "나만의 연간 회고 템플릿",
      desc: "기본 템플릿 대신 쓸 이 보관함의 노트예요. 태그: {{year}}, {{start}}, {{end}}, {{previous}}, {{wish}}, {{done}}, {{total}}, 그리고 목록 {{#weeks}}, {{#wishes}}, {{#lessons}}, {{#missions}}와 그 안의 {{text}}, {{link}}, {{week}}, {{count}}, {{last}}, {{held}}, {{carried}}, {{done}}.",
      placeholder: "예: Templates/Year.md",
    },
    fileName: {
      name: "연간 회고의 이름",
      desc: "회고 폴더 안에서의 이름이에요. 태그: {{year}}, {{start}}, {{end}}.",
    },
    preview: "지금 만들면 연간 회고는",
    previewDesc: "쓸 차례인 해의 회고를 보여 줘요. 아무것도 쓰지 않아요.",
    problem: yearlyProblem,
    templateMissing: (path) =>
      korean`템플릿 노트 ‘${path}’이(가) 없어서 연간 회고를 만들지 않았어요. 설정에서 다른 노트를 고르거나 비워 두세요.`,
    nameTaken: (path) =>
      `‘${path}’ 노트가 이미 있어요. 그대로 두었고 연간 회고는 만들지 않았어요. 그 노트의 이름이나 설정의 이름을 바꿔 주세요.`,
  },
  noSuchYear: (year) => korean`‘${year}’은(는) 해가 아니에요. year=2026처럼 써 주세요.`,
};

function blockProblem(problem: BlockProblem): string {
  const parts = "week, missions, open, lessons, weeks, question, wish";
  switch (problem.code) {
    case "empty":
      return `아직 아무것도 적혀 있지 않아요. 무엇을 보여 줄지 적어 주세요: ${parts}. 예: ‘show: week’`;
    case "no-part":
      return `${problem.line}번째 줄: 무엇을 보여 줄지 없어요. ‘show:’에 ${parts} 가운데 하나를 적어 주세요.`;
    case "no-heading":
      return `${problem.line}번째 줄: 어떤 질문인가요? ‘heading:’에 회고의 제목을 적어 주세요.`;
    case "no-option":
      return korean`${problem.line}번째 줄: ‘${problem.text}’은(는) 옵션이 아니에요. ‘show: week’처럼 한 줄에 하나씩 적어 주세요.`;
    case "unknown-part":
      return korean`${problem.line}번째 줄: ‘${problem.text}’(이)라는 부분은 없어요. ${parts} 가운데 하나를 적어 주세요.`;
    case "unknown-option":
      return korean`${problem.line}번째 줄: ‘${problem.text}’(이)라는 옵션은 없어요. 쓸 수 있는 것: ${problem.known.join(", ")}`;
    case "twice":
      return korean`${problem.line}번째 줄: ‘${problem.option}’이(가) 두 번 나와요.`;
    case "no-value":
      return `${problem.line}번째 줄: ‘${problem.option}:’에 값이 없어요.`;
    case "not-for-part":
      return problem.known.length === 0
        ? `${problem.line}번째 줄: ‘show: ${problem.show}’에는 다른 옵션을 쓸 수 없어요.`
        : korean`${problem.line}번째 줄: ‘show: ${problem.show}’에는 ‘${problem.option}’을(를) 쓸 수 없어요. 쓸 수 있는 것: ${problem.known.join(", ")}`;
    case "no-week":
      return korean`${problem.line}번째 줄: ‘${problem.text}’은(는) 주가 아니에요. W10, 2026-W10, 또는 그 주의 날짜를 적어 주세요.`;
    case "no-date":
      return korean`${problem.line}번째 줄: ‘${problem.text}’은(는) 날짜가 아니에요. 2026-03-05나 W10처럼 적어 주세요.`;
    case "no-year":
      return korean`${problem.line}번째 줄: ‘${problem.text}’은(는) 해가 아니에요. ‘year: 2026’처럼 적어 주세요.`;
    case "no-limit":
      return korean`${problem.line}번째 줄: ‘${problem.text}’은(는) 줄 수가 아니에요. ‘limit: 10’처럼 적어 주세요.`;
    case "reversed":
      return `${problem.line}번째 줄: ‘from’이 ‘to’보다 늦어요.`;
    case "year-and-days":
      return `${problem.line}번째 줄: ‘year’와 ‘from’, ‘to’ 가운데 한쪽만 적어 주세요.`;
  }
}

function yearlyProblem(problem: RetroProblem): string {
  const where =
    problem.in === "fileName"
      ? "설정에 있는 연간 회고의 이름"
      : `연간 회고 템플릿 ${"line" in problem ? problem.line : 1}번째 줄`;
  const undone = "연간 회고를 만들지 않았어요.";
  switch (problem.code) {
    case "front-matter":
      return `연간 회고 템플릿의 속성이 다른 속성을 안전하게 더할 수 없는 형식이에요. ${undone} 맨 위 ‘---’ 두 줄 사이에 한 줄에 하나씩 ‘이름: 값’으로 적어 주세요.`;
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
      return korean`‘${problem.name}’은(는) 노트 이름이 될 수 없어요. 쓸 수 없는 글자: ${problem.signs}  ${undone} 설정에서 연간 회고의 이름을 바꿔 주세요.`;
    case "leaves-vault":
      return korean`‘${problem.name}’은(는) 보관함 밖을 가리켜요. ${undone} 설정에서 연간 회고의 이름을 바꿔 주세요.`;
    case "empty-name":
      return korean`${where}이(가) 비어 있어요. ${undone}`;
  }
}
