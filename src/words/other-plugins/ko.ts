import type { NeighbourWords } from "./words.ts";

export const neighboursKo: NeighbourWords = {
  heading: "다른 플러그인에서",
  offer: (folder, name, firstDay) =>
    [
      ...(folder === null ? [] : [folder === "" ? "주간 노트 폴더: 보관함 맨 위." : `주간 노트 폴더: ‘${folder}’.`]),
      ...(name === null ? [] : [`이번 주 이름: ${name}.`]),
      ...(firstDay === null ? [] : [`한 주의 첫날: ${firstDay}.`]),
    ].join(" "),
  adopt: "그대로 쓰기",
  adopted: (plugin) => `이제 폴더, 이름, 한 주를 ${plugin}에 정해진 대로 써요.`,
};
