import { Memo } from "../../core/base/memoize.ts";
import {
  type Question,
  type QuestionKey,
  questionKey,
  questionsOf,
  type RetroHeadings,
} from "../../core/look-back/questions.ts";
import type { Retro } from "../../core/notes/retro.ts";
import { type RoleHeadings, roleFinder } from "../../core/notes/roles.ts";
import type { Context } from "../context/context.ts";

/** The questions that retros ask, by the headings that the app knows of them: no note is read for it. */
export class QuestionIndex {
  private readonly asked = new Memo<Map<string, readonly Question[]>>();
  private known: { roles: RoleHeadings; key: QuestionKey; id: number } | null = null;

  constructor(private readonly context: Context) {}

  /** Finds the question that a heading asks. Another function whenever the headings of the roles have changed. */
  get keyOf(): QuestionKey {
    return this.keys().key;
  }

  /** The questions of some retros, which are in order. The same list until the vault or the settings change. */
  of(retros: readonly Retro[]): readonly Question[] {
    const { key, id } = this.keys();
    const known = this.asked.get(`${this.context.state.index.revision} ${id}`, () => new Map());
    const asked = retros.map(({ path }) => path).join("\n");
    const questions = known.get(asked) ?? questionsOf(this.withHeadings(retros), key);
    known.set(asked, questions);
    return questions;
  }

  private keys(): { key: QuestionKey; id: number } {
    const { roles } = this.context.state.settings;
    if (this.known?.roles !== roles)
      this.known = { roles, key: questionKey(roleFinder(roles)), id: (this.known?.id ?? 0) + 1 };
    return this.known;
  }

  private withHeadings(retros: readonly Retro[]): RetroHeadings[] {
    const { app, notes } = this.context;
    return retros.map(({ path, period }) => {
      const file = notes.file(path);
      const headings = file ? (app.metadataCache.getFileCache(file)?.headings ?? []) : [];
      return {
        path,
        period,
        headings: headings.map(({ heading, level, position }) => ({ text: heading, level, line: position.start.line })),
      };
    });
  }
}
