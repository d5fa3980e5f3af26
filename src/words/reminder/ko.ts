import type { ReminderWords } from "./words.ts";

export const reminderKo: ReminderWords = {
  heading: "알림",
  day: { name: "알림 요일", desc: "그때까지 그 주의 회고가 없으면 한 번 알려요." },
  hour: { name: "알림 시각", desc: "앱이 닫혀 있었다면 다음에 열 때 알려요." },
  off: "알리지 않음",
  oClock: (hour) => `${hour}시`,
  due: (label) => `${label}주차 회고가 아직 없어요.`,
  make: "회고 쓰기",
};
