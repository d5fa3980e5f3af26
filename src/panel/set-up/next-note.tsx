import { useEffect, useRef } from "preact/hooks";
import { frontMatterEnd } from "../../core/markdown/lines.ts";
import type { SetUpPort } from "./set-up-port.ts";

/** The next note as it would be made: its name, its properties, its text as the app draws it. */
export function NextNote({
  port,
  note,
}: {
  port: SetUpPort;
  note: { path: string; content: string } | { reason: string };
}) {
  const body = useRef<HTMLDivElement>(null);
  const { setUp } = port.words;
  useEffect(() => {
    const element = body.current;
    if (!element || "reason" in note) return;
    const text = note.content.slice(frontMatterEnd(note.content));
    let isWanted = true;
    void port.drawMarkdown(text, note.path).then((nodes) => {
      if (isWanted) element.replaceChildren(...nodes);
    });
    return () => {
      isWanted = false;
    };
  }, [note]);
  if ("reason" in note) {
    return (
      <p class="weekly-retro-set-up-doubt" role="alert">
        {note.reason}
      </p>
    );
  }
  const properties = note.content.slice(0, frontMatterEnd(note.content)).trim().split("\n").slice(1, -1);
  return (
    <div class="weekly-retro-preview weekly-retro-set-up-preview" role="region" aria-label={setUp.preview}>
      <div class="weekly-retro-preview-path">{note.path}</div>
      {properties.length > 0 && <pre class="weekly-retro-preview-properties">{properties.join("\n")}</pre>}
      <div class="markdown-rendered" ref={body} />
    </div>
  );
}
