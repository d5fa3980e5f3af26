import { useLayoutEffect, useRef } from "preact/hooks";
import { readable } from "../../core/markdown/wording.ts";
import type { PanelActions } from "../panel-port.ts";
import { usePanel } from "./panel-context.ts";

/** Without one of these characters it is plain text, as most items are, and needs no renderer. */
const MAY_BE_MARKDOWN = /[*_`~=[\]#<$\\%]|:\/\//;

/** The Markdown of one item, without block elements: bold, code, tags, links that work. */
export function Inline(props: { text: string; path: string }) {
  const { text } = props;
  if (MAY_BE_MARKDOWN.test(text)) return <Marked {...props} />;
  return (
    <span dir="auto" class="weekly-retro-inline">
      {readable(text)}
    </span>
  );
}

/** Drawn by the app's own renderer; until that is done, as words. */
function Marked({ text, path }: { text: string; path: string }) {
  const { actions } = usePanel();
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    current.setText(readable(text));
    let isWanted = true;
    void actions.drawMarkdown(text, path).then((words) => {
      if (isWanted && words.length > 0) current.replaceChildren(...words);
    });
    return () => {
      isWanted = false;
    };
  }, [text, path]);
  return (
    <span
      ref={element}
      dir="auto"
      class="weekly-retro-inline"
      onClick={(event) => followLink(event, path, actions)}
      onAuxClick={(event) => followLink(event, path, actions)}
    />
  );
}

/** Follows an internal link or a tag; an external one follows itself. A click on a link is no click on the row. */
export function followLink(event: MouseEvent, path: string, actions: PanelActions): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link) return;
  event.stopPropagation();
  if (link.hasClass("tag")) {
    event.preventDefault();
    actions.searchTag(link.textContent);
  } else if (link.hasClass("internal-link")) {
    event.preventDefault();
    actions.openLink(link.dataset["href"] ?? link.getAttribute("href") ?? "", path, event);
  }
}
