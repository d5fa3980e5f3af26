/** How much may be drawn, and what can be done with it. */
export interface Extent {
  /** False: words in a row, without block elements. */
  readonly hasBlocks: boolean;
  /** False: a picture of a note, in which links lead nowhere. */
  readonly hasLinks: boolean;
  /** The image of the vault that an embed shows, as a URL of the app; null: it shows no image. */
  readonly imageOf: (link: string) => string | null;
}

/**
 * What is drawn in an element's place: a copy, with the copies of its children in it unless it is whole; its children
 * alone; or nothing.
 */
export type Copy = { element: HTMLElement; isWhole: boolean } | "children" | "nothing";

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements among words. Of an element that is on no list, only its children are looked at. */
const INLINE = names(
  "a abbr b bdi br cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr",
);
const BLOCKS = names(
  "blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary table tbody td " +
    "tfoot th thead tr ul",
);
/** Elements whose text is not meant to be read among words. */
const WITHOUT_WORDS = names(
  "audio button canvas datalist embed head hr iframe img input link meta noscript object option picture script " +
    "select source style template textarea title track video",
);

const ATTRIBUTES = ["dir", "lang", "title"];
/** Attributes of block elements, and the values that they may have. */
const BLOCK_ATTRIBUTES: readonly [name: string, value: RegExp][] = [
  ["align", /^(?:left|center|right)$/],
  ["colspan", /^\d{1,3}$/],
  ["data-callout", /^[\w-]{1,40}$/],
  ["data-task", /^\S?$/u],
  ["open", /^$/],
  ["rowspan", /^\d{1,3}$/],
  ["start", /^-?\d{1,9}$/],
];

const CLASSES = names("external-link internal-link is-unresolved tag math math-inline is-loaded");
const BLOCK_CLASSES = names(
  "callout callout-content callout-title callout-title-inner contains-task-list has-list-bullet is-checked math-block " +
    "task-list-item",
);
const CODE_LANGUAGE = /^(?:block-)?language-[\w+-]{1,40}$/;

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

const whole = (element: HTMLElement): Copy => ({ element, isWhole: true });

/** What may be drawn of an element, its children aside, with what attributes it may keep. */
export function copyOf(element: HTMLElement, extent: Extent): Copy {
  const name = element.localName;
  if (extent.hasBlocks) {
    if (name === "img") return imageOf(element, extent);
    if (name === "input") return element.hasClass("task-list-item-checkbox") ? whole(checkboxOf(element)) : "nothing";
    if (element.hasClass("internal-embed")) return embedOf(element, extent);
    if (name === "hr") return whole(createEl("hr"));
    const block = blockName(element);
    if (block !== null && element.textContent.trim() === "") return whole(createEl("code", { text: block }));
  }
  if (WITHOUT_WORDS.has(name)) return "nothing";
  const isMath = MATH_ELEMENT.test(name);
  if (!isMath && !INLINE.has(name) && !(extent.hasBlocks && BLOCKS.has(name))) return "children";
  const link = name === "a" ? linkOf(element, extent) : null;
  if (name === "a" && !link) return "children";
  // Any name on the lists makes an HTMLElement, those of MathJax too.
  const copy = createEl(name as "span", link ? { attr: link } : {});
  for (const attribute of ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value !== null) copy.setAttribute(attribute, value);
  }
  for (const [attribute, allowed] of extent.hasBlocks ? BLOCK_ATTRIBUTES : []) {
    const value = element.getAttribute(attribute);
    if (value !== null && allowed.test(value)) copy.setAttribute(attribute, value);
  }
  for (const each of element.classList) if (mayHaveClass(each, isMath, extent)) copy.addClass(each);
  if (isMath) for (const each of MATH_STYLES) copy.style.setProperty(each, element.style.getPropertyValue(each));
  return { element: copy, isWhole: false };
}

const mayHaveClass = (name: string, isMath: boolean, { hasBlocks }: Extent): boolean =>
  CLASSES.has(name) ||
  (isMath && MATH_CLASS.test(name)) ||
  (hasBlocks && (BLOCK_CLASSES.has(name) || CODE_LANGUAGE.test(name)));

/** A link's attributes; null: it leads to nothing that it may lead to. */
function linkOf(element: HTMLElement, { hasBlocks, hasLinks }: Extent): Record<string, string> | null {
  const href = element.getAttribute("href")?.trim() ?? "";
  // In a row, Tab goes from row to row; the note itself is where links are visited by keyboard.
  const attributes = { href, target: "_blank", rel: "noopener nofollow", ...(hasBlocks ? {} : { tabindex: "-1" }) };
  const path = element.dataset["href"] ?? href;
  const isInternal = element.hasClass("internal-link");
  if (element.hasClass("tag") ? !href.startsWith("#") : !isInternal && !EXTERNAL.test(href)) return null;
  if ([path, href].some((each) => CONTROL.test(each) || (isInternal && SCHEME.test(each.trim())))) return null;
  if (!hasLinks) return {};
  return isInternal ? { ...attributes, "data-href": path } : attributes;
}

/** The language of a code block that another plugin, or Mermaid, has drawn in its place; null: it is no such block. */
function blockName(element: HTMLElement): string | null {
  if (element.hasClass("mermaid")) return "mermaid";
  for (const each of element.classList)
    if (each.startsWith("block-language-")) return each.slice("block-language-".length);
  return null;
}

/** An image of the vault as an image, any other embed as a link to what it shows. */
function embedOf(element: HTMLElement, extent: Extent): Copy {
  const link = element.getAttribute("src")?.trim() ?? "";
  if (link === "" || SCHEME.test(link) || CONTROL.test(link)) return "children";
  const label = element.getAttribute("alt") ?? link;
  const source = extent.imageOf(link);
  if (source !== null) return whole(createEl("img", { attr: { src: source, alt: label, ...widthOf(element) } }));
  const attributes = { href: link, "data-href": link, target: "_blank", rel: "noopener nofollow" };
  return whole(createEl("a", { cls: "internal-link", text: label, attr: extent.hasLinks ? attributes : {} }));
}

/** An image from outside of the vault as a link to it: drawn as an image, it would be asked for over the network. */
function imageOf(element: HTMLElement, { hasLinks }: Extent): Copy {
  const href = element.getAttribute("src")?.trim() ?? "";
  if (!/^https?:/i.test(href) || CONTROL.test(href)) return "nothing";
  const attributes = { href, target: "_blank", rel: "noopener nofollow" };
  const text = element.getAttribute("alt")?.trim() || href;
  return whole(createEl("a", { cls: "external-link", text, attr: hasLinks ? attributes : {} }));
}

function widthOf(element: HTMLElement): Record<string, string> {
  const width = element.getAttribute("width") ?? "";
  return /^\d{1,4}$/.test(width) ? { width } : {};
}

/** A checkbox that shows its state, and cannot be ticked where nothing would write it. */
function checkboxOf(element: HTMLElement): HTMLElement {
  const box = createEl("input", { cls: "task-list-item-checkbox", type: "checkbox" });
  box.checked = element.instanceOf(HTMLInputElement) && element.checked;
  box.disabled = true;
  const status = element.dataset["task"];
  if (status !== undefined && /^\S?$/u.test(status)) box.dataset["task"] = status;
  box.setAttribute("aria-label", wordsAfter(element).slice(0, LABEL_LENGTH));
  return box;
}

/** In characters. */
const LABEL_LENGTH = 200;

/** The text that follows a checkbox in its item, up to the first nested list. */
function wordsAfter(element: HTMLElement): string {
  let text = "";
  for (let node = element.nextSibling; node && text.length < LABEL_LENGTH; node = node.nextSibling) {
    if (node.instanceOf(HTMLUListElement) || node.instanceOf(HTMLOListElement)) break;
    text += node.textContent ?? "";
  }
  return text.trim();
}
