import { type CheckedRetro, checkRetros, type RetroFinding } from "../../core/checks/retro-problems.ts";
import { period } from "../../core/calendar/period.ts";
import { PROPERTIES, type Retro } from "../../core/notes/retro.ts";
import { locale } from "../calendar/locale.ts";
import type { Context } from "../context/context.ts";
import { openNote } from "../context/open-note.ts";
import { CheckModal } from "./check-modal.ts";
import { reportedEdit } from "../app/reported-edit.ts";

/** "Check retros": finds what is wrong, and fixes what one asks it to. */
export class RetroChecker {
  constructor(private readonly context: Context) {}

  async show(): Promise<void> {
    const { app, notes, notices, state, words } = this.context;
    await state.whenReady();
    const findings = await this.findings();
    if (findings.length === 0) return notices.report(words.checking.allWell(state.index.chain.length));
    new CheckModal(app, words, locale(), findings, {
      open: (path, line) => openNote(this.context, path, line, "tab"),
      fix: ({ path }, { edit }) => reportedEdit(notes, words, path, edit, { stale: words.checking.stale(path) }),
    }).open();
  }

  private async findings(): Promise<RetroFinding[]> {
    const { index, rule } = this.context.state;
    const checked: CheckedRetro[] = [];
    for (const retro of index.chain) checked.push(await this.checked(retro));
    return checkRetros(checked, rule, locale(), (to, from) => this.context.notes.wikilink(to, from));
  }

  private async checked({ path, period: own }: Retro): Promise<CheckedRetro> {
    const { app, notes } = this.context;
    const { metadataCache } = app;
    const file = notes.file(path);
    const properties = (file && metadataCache.getFileCache(file)?.frontmatter) ?? {};
    const link = linkOf(properties[PROPERTIES.previous]);
    const target = link === null ? null : (metadataCache.getFirstLinkpathDest(link, path)?.path ?? null);
    return {
      path,
      period: own,
      text: (await notes.read(path)) ?? "",
      properties: period(properties[PROPERTIES.start], properties[PROPERTIES.end]),
      previous: link === null ? null : { link, target },
    };
  }
}

/** The path that a property links to: of `[[a|b]]`, `[b](a.md)`, a bare name, or the first of a list of them. */
function linkOf(property: unknown): string | null {
  if (Array.isArray(property)) return linkOf(property[0]);
  if (typeof property !== "string" || property.trim() === "") return null;
  const wikilink = /^\[\[([^\]|#]*)/.exec(property)?.[1];
  if (wikilink !== undefined) return wikilink.trim();
  const target = /\]\(<?([^)>#]*)/.exec(property)?.[1];
  if (target === undefined) return property.trim();
  try {
    return decodeURI(target).trim();
  } catch {
    // A per cent sign in a name need not be the code of a letter.
    return target.trim();
  }
}
