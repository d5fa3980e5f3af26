import { korean } from "../korean-particles.ts";
import type { TemplateWords } from "./words.ts";

export const templatesKo: TemplateWords = {
  folder: "Templates",
  noteName: "주간 회고",
  makeNote: "이 기본 템플릿으로 템플릿 노트 만들기",
  makeNoteButton: "노트 만들기",
  makeNoteDesc: "템플릿을 보관함에 노트로 만들어 마음대로 고칠 수 있게 하고, 이제부터 그 노트를 써요.",
  madeNote: (path) => korean`이제 ‘${path}’이(가) 템플릿이에요. 고친 내용은 다음 회고부터 쓰여요.`,
  madeNoteUnsaved: (path, reason) =>
    `‘${path}’ 노트를 만들었지만, 설정을 저장하지 못해 앱을 닫을 때까지만 템플릿으로 쓰여요: ${reason}`,
  preview: "지금 만들면 이번 주 회고는",
  previewDesc: "실제 이전 회고로 보여 줘요. 아무것도 쓰지 않아요.",
  showWhole: "노트 전체 보기",
  showLess: "접기",
  tags: "태그",
  tagsDesc: "템플릿에 쓸 수 있는 말과 이번 주의 예시예요.",
  tagDescs: {
    title: "노트의 이름.",
    week: "주의 번호. 여러 주라면 처음과 마지막 번호.",
    paddedWeek: "두 자리로 쓴 번호. 이름이 순서대로 놓여요.",
    year: "그 주가 속한 해. 새해 무렵에는 달력의 해와 다를 수 있어요.",
    start: "첫날. 쌍점 뒤는 moment 형식이고, 없으면 2019-01-12처럼 써요.",
    end: "마지막 날. 형식은 같아요.",
    date: "오늘. 코어 템플릿 플러그인의 형식이나 직접 쓴 형식으로.",
    time: "지금 시각. 위와 같아요.",
    previous: "바로 앞 회고로 가는 링크. #과 / 사이의 것은 앞 회고가 있을 때만 나와요.",
    wish: "최근 회고 네 개 가운데 하나의 ‘다음 주에 되고 싶은 나’ 아래 목록을 그대로.",
    next: "같은 목록을 항목마다 한 번씩: 지난주의 계획을 이번 주 체크박스로.",
    monthWeek: "그 달의 몇째 주인지. 형식을 주면 그 주가 속한 달.",
    noWish: "^와 / 사이의 것은 없을 때만 나와요.",
    missions: "바로 앞 회고에 남은 미션마다 한 번씩. weeks는 몇 주째인지, link는 노트 링크예요.",
    lessons: "되풀이된 교훈마다 한 번씩. count는 횟수, last는 마지막 날, held는 지킨 회고 수예요.",
    length: "몇 개인지. 목록이 없으면 제목도 나오지 않게 할 때 써요. missions.length도 있어요.",
  },
  nothing: "(지금은 없음)",
};
