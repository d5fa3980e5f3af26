import type { CachedMetadata } from "obsidian";
import { type CheckedRetro, checkRetros, type RetroFinding } from "../../core/checks/retro-problems.ts";
import { periodOfProperties } from "../../core/notes/retro-evidence.ts";
import { PROPERTIES, type Retro } from "../../core/notes/retro.ts";
import { betterRule, type RuleChoice } from "../../core/checks/better-rule.ts";
import { contradictions, type ToldNote } from "../../core/checks/contradictions.ts";
import { dayFormat, ruleSettings } from "../calendar/locale.ts";
import type { Context } from "../context/context.ts";
import { openNote } from "../context/open-note.ts";
import { type UnreadNote, unreadSentence } from "../notes/unread-notes.ts";
import { originOf } from "../notes/what-counts.ts";
import { CheckModal } from "./check-modal.ts";
import { reportedEdit } from "../app/reported-edit.ts";

/** "Check retros": finds what is wrong, and fixes what one asks it to. */
export class RetroChecker {
  constructor(
    private readonly context: Context,
    private readonly setUp: () => void,
  ) {}

  async show(): Promise<void> {
    const { app, notes, notices, state, words } = this.context;
    await state.whenReady();
    if (state.index.chain.length === 0) return this.setUp();
    const { findings, unread } = await this.findings();
    if (unread.length > 0) notices.report(unreadSentence(words, unread));
    else if (findings.length === 0) return notices.report(words.checking.allWell(state.index.chain.length));
    if (findings.length === 0) return;
    new CheckModal(app, words, dayFormat(), findings, {
      open: (path, line) => openNote(this.context, path, line, "tab"),
      useRule: (choice) => this.useRule(choice),
      fix: ({ path }, { edit }) => reportedEdit(notes, words, path, edit, { stale: words.checking.stale(path) }),
    }).open();
  }

  private async useRule({ rule, monthWeek }: RuleChoice): Promise<boolean> {
    return this.context.store.changeAll({ ...ruleSettings(rule), monthWeek });
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
    const findings = checkRetros(checked, state.rule, dayFormat(), (to, from) => notes.wikilink(to, from));
    return { findings: [...this.contradictions(checked), ...findings], unread };
  }

  /** Which retros say two things about their days, and the one rule of weeks that would fix most of them. */
  private contradictions(checked: readonly CheckedRetro[]): RetroFinding[] {
    const { state } = this.context;
    const told = checked.flatMap(({ path, text }): ToldNote[] => {
      const facts = state.index.get(path)?.facts;
      return facts ? [{ origin: originOf(path, this.cache(path) ?? {}), facts, text }] : [];
    });
    const found = contradictions(told, state.evidenceRules());
    const better =
      found.length > 0 ? betterRule(told, state.ruleChoice, (choice) => state.evidenceRules(choice)) : null;
    return [
      ...(better ? [{ code: "rule", path: better.fixed[0] ?? "", better, fixes: [] } as const] : []),
      ...found.map((told) => ({ code: "contradiction", path: told.notes[0]?.path ?? "", told, fixes: [] }) as const),
    ];
  }

  private cache(path: string): CachedMetadata | null {
    const file = this.context.notes.file(path);
    return file && this.context.app.metadataCache.getFileCache(file);
  }

  private checked({ path, period: own }: Retro, text: string): CheckedRetro {
    const { metadataCache } = this.context.app;
    const properties = this.cache(path)?.frontmatter ?? {};
    const link = linkOf(properties[PROPERTIES.previous]);
    const target = link === null ? null : (metadataCache.getFirstLinkpathDest(link, path)?.path ?? null);
    return {
      path,
      period: own,
      text,
      properties: periodOfProperties(properties),
      previous: link === null ? null : { link, target },
    };
  }
}

/** The path that a property links to: of `[[a|b]]`, `[b](a.md)`, a bare name, or the first of a list of them. */
function linkOf(property: unknown): string | null {
  while (Array.isArray(property)) property = property[0] as unknown;
  if (typeof property !== "string" || property.trim() === "") return null;
  const wikilink = /^\[\[([^\]|#]*)/.exec(property)?.[1];
  if (wikilink !== undefined) return wikilink.trim();
  const target = /\]\(<?([^)>#]*)/.exec(property)?.[1];
  if (target === undefined) return property.trim();
  try {
    return decodeURI(target).trim();
  } catch {
    // A percent character in a name need not begin a percent-encoding.
    return target.trim();
  }
}
