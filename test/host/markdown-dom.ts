import type { Blockquote, List, ListItem, Paragraph, PhrasingContent, RootContent, Table } from "mdast";

/** What drawing needs beside the tree: the text it came from, and which links lead somewhere. */
interface Drawing {
  source: string;
  exists: (link: string) => boolean;
}

const headingTags = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

/** Draws block nodes one after the other. */
export function drawBlocks(nodes: RootContent[], el: Node, drawing: Drawing): void {
  for (const node of nodes) drawBlock(node, el, drawing);
}

function drawBlock(node: RootContent, el: Node, drawing: Drawing): void {
  switch (node.type) {
    case "heading": {
      const heading = el.createEl(headingTags[node.depth - 1] ?? "h6");
      drawInline(node.children, heading, drawing);
      heading.dataset["heading"] = heading.textContent;
      return;
    }
    case "paragraph":
      drawInline(node.children, el.createEl("p", { attr: { dir: "auto" } }), drawing);
      return;
    case "list":
      drawList(node, el, drawing);
      return;
    case "blockquote":
      drawQuote(node, el, drawing);
      return;
    case "code": {
      const code = el.createEl("pre").createEl("code", { text: node.value });
      if (typeof node.lang === "string") code.addClass(`language-${node.lang.split(/\s/)[0] ?? ""}`);
      return;
    }
    case "table":
      drawTable(node, el, drawing);
      return;
    case "thematicBreak":
      el.createEl("hr");
      return;
    case "html":
      // Shown as it is written: the host reads no HTML.
      if (!node.value.startsWith("<!--")) el.createEl("p", { text: node.value });
      return;
    default:
      return;
  }
}

function drawList(list: List, el: Node, drawing: Drawing): void {
  const listEl = el.createEl(list.ordered === true ? "ol" : "ul", { cls: "has-list-bullet" });
  if (list.ordered === true && list.start !== null && list.start !== undefined) listEl.setAttr("start", list.start);
  for (const item of list.children) drawItem(item, listEl, list.spread === true, drawing);
}

function drawItem(item: ListItem, listEl: HTMLElement, spread: boolean, drawing: Drawing): void {
  const el = listEl.createEl("li", { attr: { dir: "auto" } });
  const task = /^(?:[-*+]|\d+[.)])\s+\[(.)\](?=\s|$)/u.exec(drawing.source.slice(item.position?.start.offset))?.[1];
  if (task !== undefined) {
    el.addClass("task-list-item");
    el.toggleClass("is-checked", task !== " ");
    el.dataset["task"] = task === " " ? "" : task;
    const box = el.createEl("input", { cls: "task-list-item-checkbox", type: "checkbox" });
    box.checked = task !== " ";
    box.dataset["task"] = el.dataset["task"];
  }
  for (const [index, child] of item.children.entries()) {
    if (child.type !== "paragraph" || spread) drawBlock(child, el, drawing);
    else drawInline(index === 0 ? withoutMark(child, task) : child.children, el, drawing);
  }
}

/** GFM knows `[ ]` and `[x]` alone; other marks are still in the text. */
function withoutMark(paragraph: Paragraph, task: string | undefined): PhrasingContent[] {
  const [first, ...rest] = paragraph.children;
  if (task === undefined || first?.type !== "text") return paragraph.children;
  return [{ ...first, value: first.value.replace(/^\[.\]\s?/u, "") }, ...rest];
}

function drawQuote(quote: Blockquote, el: Node, drawing: Drawing): void {
  const text = drawing.source.slice(quote.position?.start.offset, quote.position?.end.offset);
  const head = /^>[ \t]*\[!([^\]\s]+)[^\]]*\]([-+]?)[ \t]*([^\n]*)/.exec(text);
  if (head === null) {
    drawBlocks(quote.children, el.createEl("blockquote"), drawing);
    return;
  }
  const [, type = "note", fold = "", title = ""] = head;
  const callout = el.createDiv({
    cls: "callout",
    attr: { "data-callout": type.toLowerCase(), "data-callout-fold": fold },
  });
  const plain = type.charAt(0).toUpperCase() + type.slice(1).toLowerCase();
  callout.createDiv({ cls: "callout-title" }).createDiv({ cls: "callout-title-inner", text: title.trim() || plain });
  const content = callout.createDiv({ cls: "callout-content" });
  const [first, ...rest] = quote.children;
  if (first?.type === "paragraph") {
    const after = afterFirstLine(first);
    if (after.length > 0) drawInline(after, content.createEl("p", { attr: { dir: "auto" } }), drawing);
  }
  drawBlocks(rest, content, drawing);
}

/** The paragraph without its first line, which names the callout. */
function afterFirstLine({ children }: Paragraph): PhrasingContent[] {
  for (const [index, child] of children.entries()) {
    if (child.type === "break") return children.slice(index + 1);
    if (child.type !== "text") continue;
    const end = child.value.indexOf("\n");
    if (end >= 0) return [{ ...child, value: child.value.slice(end + 1) }, ...children.slice(index + 1)];
  }
  return [];
}

function drawTable(table: Table, el: Node, drawing: Drawing): void {
  const tableEl = el.createEl("table");
  const [head, ...rows] = table.children;
  const headRow = tableEl.createEl("thead").createEl("tr");
  for (const cell of head?.children ?? []) drawInline(cell.children, headRow.createEl("th"), drawing);
  const body = tableEl.createEl("tbody");
  for (const row of rows) {
    const rowEl = body.createEl("tr");
    for (const cell of row.children) drawInline(cell.children, rowEl.createEl("td"), drawing);
  }
}

const inlineTags = { strong: "strong", emphasis: "em", delete: "del" } as const;

function drawInline(nodes: PhrasingContent[], el: HTMLElement, drawing: Drawing): void {
  for (const node of nodes)
    switch (node.type) {
      case "text":
        drawText(node.value, el, drawing);
        break;
      case "strong":
      case "emphasis":
      case "delete":
        drawInline(node.children, el.createEl(inlineTags[node.type]), drawing);
        break;
      case "inlineCode":
        el.createEl("code", { text: node.value });
        break;
      case "break":
        el.createEl("br");
        break;
      case "link":
        drawLink(node.url, node.children, el, drawing);
        break;
      case "image":
        el.createEl("img", { attr: { src: safeUrl(node.url) ?? "", alt: node.alt ?? "" } });
        break;
      case "html":
        if (/^<br\s*\/?>$/i.test(node.value)) el.createEl("br");
        else if (!node.value.startsWith("<!--")) el.appendText(node.value);
        break;
      default:
        break;
    }
}

/** Web, mail and app links; scripts and the like are no links. */
function safeUrl(url: string): string | null {
  return /^(https?|mailto|obsidian|app|tel):/i.test(url) || !/^[a-z][a-z0-9+.-]*:/i.test(url) ? url : null;
}

function drawLink(url: string, children: PhrasingContent[], el: HTMLElement, drawing: Drawing): void {
  const safe = safeUrl(url);
  if (safe === null) {
    drawInline(children, el, drawing);
  } else if (/^[a-z][a-z0-9+.-]*:/i.test(safe)) {
    const attr = { href: safe, target: "_blank", rel: "noopener nofollow" };
    drawInline(children, el.createEl("a", { cls: "external-link", attr }), drawing);
  } else {
    let href = safe;
    try {
      href = decodeURIComponent(safe);
    } catch {
      // Not encoded: the text itself is the path.
    }
    drawInline(children, internalLink(href, el, drawing), drawing);
  }
}

function internalLink(href: string, el: HTMLElement, drawing: Drawing): HTMLElement {
  const attr = { "data-href": href, href, target: "_blank", rel: "noopener nofollow" };
  const link = el.createEl("a", { cls: "internal-link", attr });
  link.toggleClass("is-unresolved", !drawing.exists(href));
  return link;
}

const inText = /(!?)\[\[([^[\]\n]+?)\]\]|==([^=\n]+)==|#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*|\n/gu;

function drawText(text: string, el: HTMLElement, drawing: Drawing): void {
  let at = 0;
  for (const match of text.matchAll(inText)) {
    const [whole, bang, inside, marked] = match;
    el.appendText(text.slice(at, match.index));
    at = match.index + whole.length;
    if (whole === "\n") el.createEl("br");
    else if (marked !== undefined) el.createEl("mark", { text: marked });
    else if (inside === undefined && /\S/.test(text.charAt(match.index - 1))) el.appendText(whole);
    else if (inside === undefined) el.createEl("a", { cls: "tag", text: whole, attr: { href: whole } });
    else {
      const [target = "", shown] = inside.split("|");
      const label = shown ?? target.replace(/^#/, "").replace(/#/g, " > ");
      if (bang === "!") el.createSpan({ cls: "internal-embed", text: label, attr: { src: target } });
      else internalLink(target, el, drawing).setText(label);
    }
  }
  el.appendText(text.slice(at));
}
