import { korean } from "../korean-particles.ts";
import type { CheckingWords } from "./words.ts";

const KNOWN_BY = {
  name: "이름으로 알아봄",
  line: "기간 줄로 알아봄",
  week: "적힌 주로 알아봄",
  day: "날짜로 알아봄",
  maybe: "노트의 날짜로 짐작함: 회고인가요?",
};

export const checkingKo: CheckingWords = {
  check: "회고 점검",
  adoptRetros: "노트를 회고로 받아들이기…",
  title: "회고 점검",
  allWell: (retros) => `회고 ${retros}개에 잘못된 곳이 없어요.`,
  found: (count) => `맞지 않는 곳이 ${count}군데 있어요. 고르기 전에는 아무것도 바꾸지 않아요.`,
  previous: (link, isNowhere, expected) => {
    const target = isNowhere
      ? korean`‘previous’가 없는 노트 ‘${link}’을(를) 가리켜요.`
      : korean`‘previous’가 ‘${link}’을(를) 가리켜요.`;
    return expected === null
      ? `${target} 이보다 앞선 회고는 없어요.`
      : korean`${target} 바로 앞 회고는 ‘${expected}’(이)에요.`;
  },
  twoNotes: (days, notes) =>
    `${notes.join(", ")} 모두 같은 주(${days})를 돌아봐요. 하나로 합치거나 한쪽의 날짜를 바꿔 주세요.`,
  periodLine: (line, says, properties) => korean`${line}번째 줄은 ${says}, 속성은 ${properties}(이)에요.`,
  weekday: (line, day, says, is) => korean`${line}번째 줄에 ${day}이(가) ‘${says}’(으)로 적혀 있지만 ‘${is}’(이)에요.`,
  tells: {
    properties: "속성",
    line: "기간 줄",
    name: "이름",
    week: "제목이나 속성의 주",
    day: "날짜",
    text: "본문의 날들",
  },
  contradiction: (by, period, other, says) => `${by}(이것을 따름): ${period}. ${other}: ${says}.`,
  likewise: (notes, count) => `다른 노트 ${count}개도 같아요: ${notes.join(", ")}${notes.length < count ? ", …" : ""}.`,
  oneRule: "설정 하나로 대부분 맞아요",
  ruleWouldFix: (count, firstDay, firstWeek, monthWeek) =>
    `노트 ${count}개의 날짜가 이 설정에서 모두 맞아요. 한 주의 첫날: ${firstDay}, 한 해의 첫 주: ${firstWeek}, ` +
    `주가 속한 달: ${monthWeek}. 노트가 아니라 설정이 바뀌어요.`,
  useRule: "이대로 쓰기",
  open: "열기",
  openNote: (note) => `${note} 열기`,
  linkTo: (note) => korean`${note}(으)로 잇기`,
  fixLine: "줄 고치기",
  fixProperties: "속성 고치기",
  write: (weekday) => korean`‘${weekday}’(으)로 고치기`,
  fixed: "고쳤어요",
  stale: (path) => korean`‘${path}’이(가) 그사이 바뀌어서 아무것도 쓰지 않았어요. 다시 점검해 주세요.`,
  adoptTitle: "회고로 받아들이기",
  adoptLead:
    "회고로 세거나 회고일 수 있는 노트예요. 체크한 노트에 ‘week-start’와 ‘week-end’ 속성만 더하고 다른 것은 바꾸지 않아요.",
  nothingToAdopt: "모든 회고에 속성이 있어요. 받아들일 노트가 없어요.",
  start: "첫날",
  end: "마지막 날",
  candidate: (week, knownBy, sections) => {
    const source = week === null ? `${KNOWN_BY[knownBy]}.` : `${week}주차. ${KNOWN_BY[knownBy]}.`;
    return sections.length > 0 ? `${source} 섹션: ${sections.join(", ")}.` : `${source} 뜻을 가진 제목이 없어요.`;
  },
  badPeriod: "기간이 될 수 없어요. 마지막 날이 앞서거나 26주보다 길어요.",
  adopt: (count) => (count === 0 ? "받아들이기" : `노트 ${count}개 받아들이기`),
  adopted: (count) => `노트 ${count}개에 회고 속성을 더했어요.`,
  headingsTitle: "뜻이 없는 제목",
  headingsLead: "무엇을 위한 제목인지 고르면 그 목록을 이제부터 포함해요. 노트가 아니라 설정이 바뀌어요.",
  headingIn: (notes) => `노트 ${notes}개`,
  noRole: "뜻 없음",
};
