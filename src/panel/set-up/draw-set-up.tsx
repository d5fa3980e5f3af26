import { render } from "preact";
import { Redrawn } from "../parts/redrawn.tsx";
import { SetUpDialog } from "./set-up-dialog.tsx";
import type { SetUpPort } from "./set-up-port.ts";

/** Draws the dialog into an element, beginning with a note. Returns the function that takes it out again. */
export function drawSetUp(element: HTMLElement, port: SetUpPort, sample: string): () => void {
  render(<Redrawn draw={() => <SetUpDialog port={port} sample={sample} />} />, element);
  return () => render(null, element);
}
