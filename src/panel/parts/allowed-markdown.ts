// What a row may hold of a rendered note is a list of what may stay, never of what must go: a note can come from anybody,
// and other plugins draw in it too. Everything is copied, so that nothing that was attached to the original comes along.

/** Elements that are copied. Of any other, only what is in it is looked at. */
const ELEMENTS = new Set(
  "a abbr b bdi br cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);
/** Elements whose text is not meant to be read among words. */
const WITHOUT_WORDS = new Set(
  (
    "audio button canvas datalist embed head hr iframe img input link meta noscript object option picture script " +
    "select source style template textarea title track video"
  ).split(" "),
);
const ATTRIBUTES = ["dir", "lang", "title"];
const CLASSES = new Set(["external-link", "internal-link", "is-unresolved", "tag", "math", "math-inline", "is-loaded"]);

/** A formula, as MathJax draws it: elements, classes and style properties of its CommonHTML output. */
const MATH_ELEMENT = /^mjx-[a-z]+$/;
const MATH_CLASS = /^(?:MathJax|(?:mjx|MJX|TEX)-[\w-]+)$/;
const MATH_STYLES = ["vertical-align", "margin-left", "margin-right", "padding-left", "padding-top", "width", "height"];

const EXTERNAL = /^(?:https?|mailto|obsidian):/i;
/** A URL's scheme (RFC 3986, 3.1): what has one is no path in the vault. */
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** Browsers read over these in front of a scheme and in it, so that a link with one of them is not what it seems. */
// eslint-disable-next-line no-control-regex -- these characters are what it looks for
const CONTROL = /[\u0000-\u001F\u007F]/;

/** What of a rendered element may be drawn in a row, as new nodes: inline elements and text, without blocks. */
export function allowedNodes(rendered: HTMLElement): ChildNode[] {
  const top = createSpan();
  const waiting: { nodes: ChildNode[]; into: HTMLElement }[] = [
    { nodes: [...rendered.childNodes].reverse(), into: top },
  ];
  for (let last = waiting.at(-1); last; last = waiting.at(-1)) {
    const node = last.nodes.pop();
    if (!node) waiting.pop();
    else if (node.nodeType === Node.TEXT_NODE) last.into.appendText(node.nodeValue ?? "");
    else if (node.instanceOf(HTMLElement) && !WITHOUT_WORDS.has(node.localName)) {
      const copy = copyOf(node);
      if (copy) last.into.append(copy);
      waiting.push({ nodes: [...node.childNodes].reverse(), into: copy ?? last.into });
    }
  }
  return [...top.childNodes];
}

/** The element without its children, and with what attributes it may keep; null: it may not be there. */
function copyOf(element: HTMLElement): HTMLElement | null {
  const name = element.localName;
  const isMath = MATH_ELEMENT.test(name);
  if (!isMath && !ELEMENTS.has(name)) return null;
  const link = name === "a" ? linkOf(element) : null;
  if (name === "a" && !link) return null;
  // Any name on the lists makes an HTMLElement, those of MathJax too.
  const copy = createEl(name as "span", link ? { attr: link } : {});
  for (const attribute of ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value !== null) copy.setAttribute(attribute, value);
  }
  for (const each of element.classList) if (CLASSES.has(each) || (isMath && MATH_CLASS.test(each))) copy.addClass(each);
  if (isMath) for (const each of MATH_STYLES) copy.style.setProperty(each, element.style.getPropertyValue(each));
  return copy;
}

/** A link's attributes; null: it leads to nothing that a row may lead to. */
function linkOf(element: HTMLElement): Record<string, string> | null {
  const href = element.getAttribute("href")?.trim() ?? "";
  // Tab goes from row to row; the note itself is where links are visited by keyboard.
  const attributes = { href, tabindex: "-1", target: "_blank", rel: "noopener nofollow" };
  if (element.hasClass("tag")) return href.startsWith("#") ? attributes : null;
  if (!element.hasClass("internal-link")) return EXTERNAL.test(href) && !CONTROL.test(href) ? attributes : null;
  const path = element.dataset["href"] ?? href;
  if ([path, href].some((each) => SCHEME.test(each.trim()) || CONTROL.test(each))) return null;
  return { ...attributes, "data-href": path };
}
