import { ItemView, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import { render } from "preact";
import { readScope } from "../../core/look-back/range.ts";
import { LookBack, type LookBackState } from "./look-back-page.tsx";
import { inNextFrame } from "../parts/animation-frame.ts";
import { Redrawn } from "../parts/redrawn.tsx";
import type { LookBackContext } from "./look-back-context.ts";
import { LOOK_BACK_VIEW } from "./look-back-port.ts";

/** The look back as Obsidian sees it: a view in the main area, whose state is part of the workspace. */
export class LookBackView extends ItemView {
  override icon = "calendar-range";
  /** A note that is opened from here takes another tab: nobody should lose the place in the book. */
  override navigation = false;
  /** Cancels the drawing that is to come. */
  private callOff = (): void => undefined;
  private state: LookBackState = { scope: null, questions: null };

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: LookBackContext,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return LOOK_BACK_VIEW;
  }

  override getDisplayText(): string {
    const { words, dayFormat } = this.context.source;
    const { scope } = this.state;
    return scope ? `${words.lookBack.title}: ${words.lookBack.scope(scope, dayFormat)}` : words.lookBack.title;
  }

  override getState(): Record<string, unknown> {
    return { ...this.state };
  }

  /** Takes what was saved with the workspace, or asked for; what makes no sense in it is left out. */
  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const given = typeof state === "object" && state !== null ? state : {};
    const questions: unknown = Reflect.get(given, "questions");
    const isList = Array.isArray(questions) && questions.every((key) => typeof key === "string");
    this.state = {
      scope: readScope(Reflect.get(given, "scope")) ?? this.state.scope,
      questions: isList ? questions.slice(0, 2) : this.state.questions,
    };
    this.draw();
    await super.setState(state, result);
  }

  override async onOpen(): Promise<void> {
    this.contentEl.addClass("weekly-retro", "weekly-retro-look-back");
    // The app sets the state next, by which another time may be looked back on: nothing is drawn twice.
    this.callOff = inNextFrame(this.contentEl.win, () => this.draw());
  }

  override async onClose(): Promise<void> {
    this.callOff();
    render(null, this.contentEl);
  }

  private draw(): void {
    this.callOff();
    const remember = (state: LookBackState) => {
      this.state = state;
      this.draw();
      this.app.workspace.requestSaveLayout();
    };
    const { context, state, contentEl } = this;
    const draw = () => <LookBack context={context} state={state} onState={remember} host={contentEl} />;
    render(<Redrawn draw={draw} />, contentEl);
  }
}
