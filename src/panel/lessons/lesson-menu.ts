import { Menu } from "obsidian";
import type { LessonRow } from "../../core/lessons/lesson-rows.ts";
import { readable } from "../../core/markdown/wording.ts";
import { showMenu } from "../parts/show-menu.ts";
import type { PanelContext } from "../panel-port.ts";

/** Opens the menu of a lesson, where the event says. */
export function openLessonMenu(
  { source, actions }: PanelContext,
  lesson: LessonRow,
  { edit, event }: { edit: () => void; event: MouseEvent & { currentTarget: HTMLElement } },
): void {
  const words = source.words.lessons;
  const { lessons } = actions;
  const { key, text, state } = lesson;
  const menu = new Menu();
  menu.addItem((item) =>
    item
      .setTitle(words.happenedAgain)
      .setIcon("repeat")
      .onClick(() => void lessons.happenedAgain(key)),
  );
  menu.addItem((item) =>
    item
      .setTitle(state === "learned" ? words.markActive : words.markLearned)
      .setIcon(state === "learned" ? "rotate-ccw" : "check")
      .onClick(() => void lessons.setLearned(key, state !== "learned")),
  );
  menu.addItem((item) => item.setTitle(words.edit).setIcon("pencil").onClick(edit));
  menu.addSeparator();
  menu.addItem((item) =>
    item
      .setTitle(words.sameAs)
      .setIcon("merge")
      .onClick(() => lessons.chooseSame(key)),
  );
  for (const wording of lessons.wordingsOf(key)) {
    menu.addItem((item) =>
      item
        .setTitle(words.notTheSame(readable(wording)))
        .setIcon("split")
        .onClick(() => void lessons.different(text, wording)),
    );
  }
  menu.addSeparator();
  menu.addItem((item) =>
    item
      .setTitle(lessons.hasPage(key) ? words.openNote : words.makeNote)
      .setIcon("file-text")
      .onClick(() => void lessons.openPage(key)),
  );
  showMenu(menu, event);
}
