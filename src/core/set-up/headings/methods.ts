import type { HeadingSource } from "./usual-heading.ts";

/**
 * Methods with a name of their own and the headings they prescribe. Sections that only describe the week ("Keep",
 * "Liked", やったこと) have no role and are not listed.
 */
export const METHODS: readonly HeadingSource[] = [
  {
    // Alistair Cockburn, "Agile Software Development" (2002), "The Keep/Try Reflection Workshop": keep, problems, try.
    name: "KPT",
    headings: {
      lessons: ["Problem", "Problems", "プロブレム", "프라블럼", "문제", "문제점", "課題", "問題", "問題点"],
      next: ["Try", "トライ", "트라이", "시도", "시도할 것", "尝试"],
      wish: ["Last Try", "前回のTry", "前回のトライ", "지난 Try", "지난주 Try"],
    },
  },
  {
    // 日本能率協会コンサルティング (JMAC), "YWT": やったこと, わかったこと, つぎにやること.
    name: "YWT",
    headings: {
      lessons: ["わかったこと", "W（わかったこと）", "W わかったこと"],
      next: ["つぎにやること", "次にやること", "T（次にやること）", "T 次にやること", "次やること"],
    },
  },
  {
    // Mary Gorman and Ellen Gottesdiener, "The 4L's: A Retrospective Technique" (2010): liked, learned, lacked, longed for.
    name: "4Ls",
    headings: {
      lessons: ["Learned", "Learnt", "배운 점", "배운 것", "배운점", "学到的", "Gelernt", "Appris", "Aprendido"],
      next: ["Longed for", "바라는 점", "바라는 것"],
    },
  },
  {
    // Start, stop, continue: a feedback exercise of organisational development, common in agile retrospectives.
    name: "start, stop, continue",
    headings: {
      lessons: [
        "Stop",
        "Stop doing",
        "그만할 것",
        "やめること",
        "停止",
        "Aufhören",
        "Arrêter",
        "Dejar de hacer",
        "Parar",
      ],
      next: ["Start", "Start doing", "시작할 것", "始めること", "开始", "Anfangen", "Commencer", "Empezar"],
    },
  },
  {
    // 복습·회고 형식 5F: Fact, Feeling, Finding, Future action, Feedback, as Korean bootcamps teach it.
    name: "5F",
    headings: { lessons: ["Finding", "Findings"], next: ["Future", "Future action", "Future actions", "Affirmation"] },
  },
  {
    // 4F by Roger Greenaway ("Reviewing"): facts, feelings, findings, future.
    name: "4F",
    headings: { lessons: ["Finding(배운 점)", "Findings (배운 점)"], next: ["Future(향후 행동)", "Futures"] },
  },
  {
    // 柳传志 (Lenovo), 复盘: 回顾目标, 评估结果, 分析原因, 总结规律.
    name: "复盘",
    headings: {
      missions: ["回顾目标", "本周目标"],
      lessons: ["总结规律", "总结经验", "经验教训", "教训", "复盘总结"],
      next: ["改进计划", "行动计划", "下一步", "下一步计划", "下步计划"],
    },
  },
  {
    // PDCA (plan, do, check, act) by Shewhart and Deming; as headings of weekly notes in Japan and Korea.
    name: "PDCA",
    headings: { next: ["Act", "Action", "Actions", "Action items", "액션 아이템", "Action plan"] },
  },
  {
    // David Allen, "Getting Things Done" (2001), the weekly review: get clear, get current, get creative.
    name: "GTD weekly review",
    headings: { next: ["Next actions", "Nächste Schritte", "Prochaines actions", "Próximas acciones"] },
  },
  {
    // "Plus minus next", Anne-Laure Le Cunff (Ness Labs): https://nesslabs.com/plus-minus-next
    name: "Plus Minus Next",
    headings: { lessons: ["Minus", "–", "−"], next: ["Next", "→"] },
  },
  {
    // AAR, after-action review of the US Army (TC 25-20, 1993): sustain, improve.
    name: "after-action review",
    headings: { lessons: ["Improve", "Improves", "To improve"] },
  },
  {
    // Sailboat (Luke Hohmann, "Innovation Games", 2006): wind, anchor, rocks, island.
    name: "sailboat",
    headings: { lessons: ["Anchor", "Anchors", "Rocks"] },
  },
  {
    // Mad, sad, glad and its German and Japanese kin.
    name: "Rückblick / Ausblick",
    headings: { next: ["Ausblick", "Vorschau", "Ausblick auf die nächste Woche", "Ausblick auf nächste Woche"] },
  },
];
