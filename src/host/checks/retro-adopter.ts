import { adoptable, unknownHeadings } from "../../core/checks/adoptable.ts";
import { setProperties } from "../../core/markdown/front-matter.ts";
import type { Period } from "../../core/calendar/period.ts";
import { type NoteOrigin, PROPERTIES } from "../../core/notes/retro.ts";
import { type Role, roleFinder, ROLES } from "../../core/notes/roles.ts";
import type { Context } from "../context/context.ts";
import { originOf } from "../notes/what-counts.ts";
import { AdoptModal, type Found } from "./adopt-modal.ts";
import { reportedEdit } from "../app/reported-edit.ts";

/** The most headings that are asked about; in a large vault the rarest are no sections. */
const HEADINGS_SHOWN = 12;

/** "Adopt retros…": writes the properties of a retro into notes that already are retros. */
export class RetroAdopter {
  constructor(
    private readonly context: Context,
    private readonly setUp: () => void,
  ) {}

  async show(): Promise<void> {
    const { app, notices, state, words } = this.context;
    await state.whenReady();
    if (this.found().candidates.length === 0) {
      return state.index.chain.length === 0 ? this.setUp() : notices.report(words.checking.nothingToAdopt);
    }
    new AdoptModal(app, words, {
      found: () => this.found(),
      onChange: (listener) => state.onChange(listener),
      adopt: (wanted) => this.adopt(wanted),
      setRole: (heading, role) => this.setRole(heading, role),
    }).open();
  }

  /** What can be adopted by what is known now, and the headings in it that mean nothing yet. */
  private found(): Found {
    const { state } = this.context;
    const candidates = adoptable(state.index, this.origins(), state.evidenceRules());
    const headings = candidates.map(({ path }) => this.cache(path)?.headings?.map(({ heading }) => heading) ?? []);
    const unknown = unknownHeadings(headings, roleFinder(state.settings.roles)).slice(0, HEADINGS_SHOWN);
    return { rule: state.rule, candidates, headings: unknown };
  }

  /** All notes that count. */
  private *origins(): Generator<NoteOrigin> {
    const { app, state } = this.context;
    for (const file of app.vault.getMarkdownFiles()) {
      if (state.counts(file.path)) yield originOf(file.path, app.metadataCache.getFileCache(file) ?? {});
    }
  }

  private async adopt(wanted: readonly { path: string; period: Period }[]): Promise<void> {
    const { notes, notices, words } = this.context;
    let adopted = 0;
    for (const { path, period: own } of wanted) {
      const properties = { [PROPERTIES.start]: own.start, [PROPERTIES.end]: own.end };
      if (await reportedEdit(notes, words, path, setProperties(properties))) adopted++;
    }
    if (adopted > 0) notices.report(words.checking.adopted(adopted));
  }

  /** Lets a heading mean a role, and no other; null takes its meaning away again. */
  private async setRole(heading: string, role: Role | null): Promise<void> {
    const { store } = this.context;
    const { roles } = store.settings;
    const without = { ...roles };
    for (const each of ROLES) without[each] = roles[each].filter((other) => other !== heading);
    await store.change("roles", role === null ? without : { ...without, [role]: [...without[role], heading] });
  }

  private cache(path: string) {
    const file = this.context.notes.file(path);
    return file && this.context.app.metadataCache.getFileCache(file);
  }
}
