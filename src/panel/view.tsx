import { ItemView, type WorkspaceLeaf } from "obsidian";
import { render } from "preact";
import { Panel } from "./panel.tsx";
import { type PanelContext, VIEW_TYPE } from "./panel-port.ts";
import { ErrorBoundary } from "./parts/error-boundary.tsx";
import { PanelProvider } from "./parts/panel-context.ts";
import { Redrawn } from "./parts/redrawn.tsx";

/** The side panel as Obsidian sees it. */
export class RetroView extends ItemView {
  override icon = "calendar-check";
  override navigation = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: PanelContext,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return VIEW_TYPE;
  }

  override getDisplayText(): string {
    return this.context.source.words.panel.title;
  }

  override async onOpen(): Promise<void> {
    this.contentEl.addClass("weekly-retro");
    render(
      <PanelProvider value={this.context}>
        <ErrorBoundary source={this.context.source}>
          <Redrawn draw={() => <Panel host={this.contentEl} />} />
        </ErrorBoundary>
      </PanelProvider>,
      this.contentEl,
    );
  }

  override async onClose(): Promise<void> {
    render(null, this.contentEl);
  }
}
