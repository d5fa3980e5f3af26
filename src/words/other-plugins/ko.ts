import { korean } from "../korean-particles.ts";
import type { NeighbourWords } from "./words.ts";

export const neighboursKo: NeighbourWords = {
  heading: "다른 플러그인에서",
  offer: (folder, name, firstDay) =>
    [
      ...(folder === null ? [] : [folder === "" ? "주간 노트 폴더: 보관함 맨 위." : `주간 노트 폴더: ‘${folder}’.`]),
      ...(name === null ? [] : [`이번 주 이름: ${name}.`]),
      ...(firstDay === null ? [] : [`한 주의 첫날: ${firstDay}.`]),
    ].join(" "),
  notOffered: {
    "no-week": (format) =>
      `이름은 쓸 수 없어요. ${format}에는 주도 온전한 날짜도 없어요. ‘노트를 보고 설정하기…’로 노트에서 이름을 배울 수 있어요.`,
    "no-year": (format) => `이름은 쓸 수 없어요. ${format}에는 해가 없어서 다른 해의 같은 주와 이름이 겹쳐요.`,
    ordinal: (format) => korean`이름은 쓸 수 없어요. ${format}은(는) 주를 서수로 적어요. 그 자리에 W나 WW를 쓰면 돼요.`,
    "foreign-tag": (tag) => korean`이름은 쓸 수 없어요. ${tag}이(가) 무엇인지는 그 플러그인만 알아요.`,
    "not-read-back": (name) =>
      korean`이름은 쓸 수 없어요. ${name}(이)라는 노트를 나중에 그 주의 노트로 알아볼 수 없어요.`,
  },
  adopt: "그대로 쓰기",
  adopted: (plugin) => `이제 폴더, 이름, 한 주를 ${plugin}에 정해진 대로 써요.`,
};
