import { type CheckedRetro, checkRetros, type RetroFinding } from "../../core/checks/retro-problems.ts";
import { period } from "../../core/calendar/period.ts";
import { PROPERTIES, type Retro } from "../../core/notes/retro.ts";
import { dayFormat } from "../calendar/locale.ts";
import type { Context } from "../context/context.ts";
import { openNote } from "../context/open-note.ts";
import { type UnreadNote, unreadSentence } from "../notes/unread-notes.ts";
import { CheckModal } from "./check-modal.ts";
import { reportedEdit } from "../app/reported-edit.ts";

/** "Check retros": finds what is wrong, and fixes what one asks it to. */
export class RetroChecker {
  constructor(private readonly context: Context) {}

  async show(): Promise<void> {
    const { app, notes, notices, state, words } = this.context;
    await state.whenReady();
    const { findings, unread } = await this.findings();
    if (unread.length > 0) notices.report(unreadSentence(words, unread));
    else if (findings.length === 0) return notices.report(words.checking.allWell(state.index.chain.length));
    if (findings.length === 0) return;
    new CheckModal(app, words, dayFormat(), findings, {
      open: (path, line) => openNote(this.context, path, line, "tab"),
      fix: ({ path }, { edit }) => reportedEdit(notes, words, path, edit, { stale: words.checking.stale(path) }),
    }).open();
  }

  /** What is wrong, and which retros could not be read: of these only what the app knows without reading is checked. */
  private async findings(): Promise<{ findings: RetroFinding[]; unread: UnreadNote[] }> {
    const { notes, state } = this.context;
    const checked: CheckedRetro[] = [];
    const unread: UnreadNote[] = [];
    for (const retro of state.index.chain) {
      let text = "";
      try {
        text = (await notes.read(retro.path)) ?? "";
      } catch (error) {
        unread.push({ path: retro.path, error });
      }
      checked.push(this.checked(retro, text));
    }
    return { findings: checkRetros(checked, state.rule, dayFormat(), (to, from) => notes.wikilink(to, from)), unread };
  }

  private checked({ path, period: own }: Retro, text: string): CheckedRetro {
    const { app, notes } = this.context;
    const { metadataCache } = app;
    const file = notes.file(path);
    const properties = (file && metadataCache.getFileCache(file)?.frontmatter) ?? {};
    const link = linkOf(properties[PROPERTIES.previous]);
    const target = link === null ? null : (metadataCache.getFirstLinkpathDest(link, path)?.path ?? null);
    return {
      path,
      period: own,
      text,
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
