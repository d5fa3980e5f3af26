import type { NoteWords } from "./words.ts";

export const noteKo: NoteWords = {
  unreadable: (count, paths, reason) =>
    count === 1
      ? `‘${paths[0] ?? ""}’ 노트를 읽을 수 없어요(${reason}). 알고 있던 내용은 그대로 두고 다시 읽어요.`
      : `노트 ${count}개를 읽을 수 없어요(${reason}). 예: ${quoted(paths)}. 알고 있던 내용은 그대로 두고 다시 읽어요.`,
  mayBeTheOne: (count, paths) =>
    count === 1
      ? `회고를 만들지 않았어요. 지금 읽을 수 없는 ‘${paths[0] ?? ""}’ 노트가 그 회고일 수 있어요. 잠시 후 다시 시도해 주세요.`
      : `회고를 만들지 않았어요. 지금 읽을 수 없는 노트 ${count}개 중 하나가 그 회고일 수 있어요. 예: ${quoted(paths)}. 잠시 후 다시 시도해 주세요.`,
  conflictCopies: (count) =>
    count === 1
      ? "동기화하면서 이 회고의 사본이 생겼어요. 사본은 세지 않아요. 두 노트를 비교해 보고 하나를 지워 주세요."
      : `동기화하면서 이 회고의 사본이 ${count}개 생겼어요. 사본은 세지 않아요. 비교해 보고 하나만 남겨 주세요.`,
  notDrawn: "이 부분을 그릴 수 없어요. 노트가 바뀌면 다시 그려요.",
  deeper: (missions) => `더 깊은 곳에 ${missions}개 더 있어요`,
};

const quoted = (paths: readonly string[]): string => paths.map((path) => `‘${path}’`).join(", ");
