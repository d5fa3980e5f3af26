import { type App, type Setting, type SettingDefinitionRender } from "obsidian";
import { frontMatterEnd } from "../../core/markdown/lines.ts";
import type { Reason } from "../retros/retro-writer.ts";
import type { Words } from "../../words/index.ts";
import { drawMarkdown } from "../app/draw-markdown.ts";
import type { Context } from "../context/context.ts";
import { type NewNote, noteName, withExtension } from "../../core/notes/note-path.ts";

/** What a preview shows, and what it is called. */
export interface Previewed {
  name: string;
  desc: string;
  /** The note, and where its carried list comes from if not from the retro before. */
  draft: () => Promise<(NewNote & { carriedFrom?: { path: string; weeks: number } | null }) | Reason>;
  /** Path of the note that is the template, as its user wrote it; "" if it is none. */
  templatePath: () => string;
}

/** The row that shows a note as it would be made now, or what is wrong with its template. */
export function templatePreview({ app, state, words }: Context, previewed: Previewed): SettingDefinitionRender {
  const { name, desc, draft } = previewed;
  return {
    name,
    desc,
    render: (setting) => {
      const preview = new TemplatePreview(app, setting, draft, words);
      preview.draw();
      const end = state.onChange(() => preview.draw());
      // The template itself never counts as a note, so the state says nothing of it.
      const watched = app.vault.on("modify", ({ path }) => {
        const templatePath = previewed.templatePath();
        if (templatePath !== "" && path === withExtension(templatePath)) preview.draw();
      });
      return () => {
        end();
        app.vault.offref(watched);
      };
    },
  };
}

class TemplatePreview {
  private readonly el: HTMLElement;
  private readonly toggleEl: HTMLButtonElement;
  /** Only its beginning is shown: a box that scrolls would catch the wheel of the settings around it. */
  private isFolded = true;
  /** Drawing takes its time, and only the last one counts. */
  private drawing = 0;

  constructor(
    private readonly app: App,
    setting: Setting,
    private readonly draft: Previewed["draft"],
    private readonly words: Words,
  ) {
    setting.settingEl.addClass("weekly-retro-preview-row");
    this.el = setting.settingEl.createDiv({ cls: "weekly-retro-preview", attr: { role: "region" } });
    this.el.setAttribute("aria-label", setting.nameEl.textContent);
    this.toggleEl = setting.settingEl.createEl("button", { cls: "weekly-retro-preview-toggle" });
    this.toggleEl.addEventListener("click", () => {
      this.isFolded = !this.isFolded;
      this.fold();
    });
    this.fold();
  }

  private fold(): void {
    const { showWhole, showLess } = this.words.templates;
    this.el.dataset["folded"] = String(this.isFolded);
    this.toggleEl.setText(this.isFolded ? showWhole : showLess);
    this.toggleEl.setAttribute("aria-expanded", String(!this.isFolded));
    const isCut = this.isFolded && this.el.scrollHeight > this.el.clientHeight;
    this.el.dataset["cut"] = String(isCut);
    this.toggleEl.toggle(isCut || !this.isFolded);
  }

  draw(): void {
    void this.drawn(++this.drawing);
  }

  private async drawn(drawing: number): Promise<void> {
    const draft = await this.draft();
    const page = createDiv();
    if ("reason" in draft) {
      page.createDiv({ cls: "weekly-retro-preview-problem", text: draft.reason, attr: { role: "alert" } });
    } else {
      const { path, content, carriedFrom } = draft;
      const body = frontMatterEnd(content);
      page.createDiv({ cls: "weekly-retro-preview-path", text: path });
      if (carriedFrom) {
        const text = this.words.making.carriesFrom(noteName(carriedFrom.path), carriedFrom.weeks);
        page.createDiv({ cls: "weekly-retro-preview-path", text });
      }
      page.createEl("pre", { cls: "weekly-retro-preview-properties", text: propertiesOf(content.slice(0, body)) });
      const markdown = page.createDiv({ cls: "markdown-rendered" });
      markdown.append(...(await drawMarkdown(this.app, content.slice(body), path, "picture")));
    }
    if (drawing !== this.drawing) return;
    this.el.replaceChildren(...page.childNodes);
    this.fold();
  }
}

/** Front matter without its fences. */
const propertiesOf = (frontMatter: string): string => frontMatter.trim().split("\n").slice(1, -1).join("\n");
