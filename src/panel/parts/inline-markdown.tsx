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
    const drawn = createDiv();
    let isWanted = true;
    void actions.renderMarkdown(text, path, drawn).then(() => {
      const words = inlineNodes(drawn);
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

const BLOCKS = "p, ul, ol, li, h1, h2, h3, h4, h5, h6, blockquote, pre, div";
const LEFT_OUT = "img, video, audio, iframe, input, hr, button";

/** What is drawn, with every block replaced by what is in it. */
function inlineNodes(drawn: HTMLElement): ChildNode[] {
  drawn.findAll(LEFT_OUT).forEach((each) => each.remove());
  for (let block = drawn.find(BLOCKS); block; block = drawn.find(BLOCKS)) block.replaceWith(...block.childNodes);
  // Tab goes from row to row; the note itself is where links are visited by keyboard.
  drawn.findAll("a").forEach((link) => (link.tabIndex = -1));
  return [...drawn.childNodes];
}

/** Follows an internal link or a tag; an external one follows itself. A click on a link is no click on the row. */
function followLink(event: MouseEvent, path: string, actions: PanelActions): void {
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
