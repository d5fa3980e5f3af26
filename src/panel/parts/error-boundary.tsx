import { Component, type ComponentChildren } from "preact";
import type { PanelSource } from "../panel-port.ts";

interface Props {
  source: Pick<PanelSource, "words" | "onChange">;
  children: ComponentChildren;
}

/**
 * Keeps an error in one part of the panel from taking the others with it. The part is drawn again with the next change
 * of the vault: what could not be drawn may be gone by then.
 */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };
  private end: (() => void) | null = null;

  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.end ??= this.props.source.onChange(() => this.tryAgain());
    this.setState({ hasFailed: true });
  }

  override componentWillReceiveProps(): void {
    if (this.state.hasFailed) this.tryAgain();
  }

  override componentWillUnmount(): void {
    this.end?.();
  }

  override render() {
    const { source, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <p class="weekly-retro-empty" role="alert">
        {source.words.notes.notDrawn}
      </p>
    );
  }

  private tryAgain(): void {
    this.end?.();
    this.end = null;
    this.setState({ hasFailed: false });
  }
}
