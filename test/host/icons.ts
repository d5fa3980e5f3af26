const svgNs = "http://www.w3.org/2000/svg";

// Drawn for this host on a grid of 24 by 24, one path each; only the names are Lucide's.
const paths: Record<string, string> = {
  square: "M4 4h16v16H4z",
  "square-slash": "M4 4h16v16H4zM15 9 9 15",
  "square-check": "M4 4h16v16H4zM8 12l3 3 5-6",
  "square-minus": "M4 4h16v16H4zM8 12h8",
  "square-arrow-right": "M4 4h16v16H4zM8 12h8M12 8l4 4-4 4",
  "arrow-up": "M12 20V5M6 11l6-6 6 6",
  "chevron-left": "M15 5 8 12 15 19",
  "chevron-right": "M9 5 16 12 9 19",
  "chevron-down": "M5 9 12 16 19 9",
  "chevron-up": "M5 15 12 8 19 15",
  "file-plus": "M14 3H6v18h12V7zM14 3v4h4M12 11v6M9 14h6",
  "file-text": "M14 3H6v18h12V7zM14 3v4h4M9 12h6M9 16h6",
  "calendar-check": "M4 6h16v14H4zM4 10h16M8 3v5M16 3v5M9 15l2 2 4-4",
  "calendar-range": "M4 6h16v14H4zM4 10h16M8 3v5M16 3v5M8 14h5M12 17h4",
  table: "M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14",
  printer: "M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z",
  "book-open": "M12 7c-2-2-5-2.5-9-2.5V18c4 0 7 .5 9 2.5 2-2 5-2.5 9-2.5V4.5C17 4.5 14 5 12 7zM12 7v13.5",
  "list-checks": "M12 6h8M12 12h8M12 18h8M4 6l1.5 1.5L8 5M4 12l1.5 1.5L8 11M4 18l1.5 1.5L8 17",
  "chevrons-up-down": "M7 15l5 5 5-5M7 9l5-5 5 5",
  "list-filter": "M4 6h16M7 12h10M10 18h4",
  search: "M11 4a7 7 0 1 0 0 14 7 7 0 1 0 0-14M16 16l5 5",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  settings: "M12 9a3 3 0 1 0 0 6 3 3 0 1 0 0-6M12 3v3M12 18v3M3 12h3M18 12h3M6 6l2 2M16 16l2 2M18 6l-2 2M8 16l-2 2",
  "more-vertical": "M12 5v.01M12 12v.01M12 19v.01",
  "more-horizontal": "M5 12h.01M12 12h.01M19 12h.01",
  repeat: "M17 3l3 3-3 3M4 11V9a3 3 0 0 1 3-3h13M7 21l-3-3 3-3M20 13v2a3 3 0 0 1-3 3H4",
  check: "M5 12l5 5L19 7",
  x: "M6 6l12 12M18 6 6 18",
  "circle-help": "M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M9.5 9.5a2.5 2.5 0 1 1 2.5 3v1M12 16.5v.01",
  "rotate-ccw": "M4 5v5h5M4.5 10a8 8 0 1 1-.5 5",
  trash: "M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13",
  "grip-vertical": "M9 6v.01M9 12v.01M9 18v.01M15 6v.01M15 12v.01M15 18v.01",
};
const added = new Map<string, string>();

function draw(iconId: string): SVGSVGElement {
  const svg = document.createElementNS(svgNs, "svg");
  const attributes = {
    width: "24",
    height: "24",
    viewBox: "0 0 24 24",
    fill: "none",
    stroke: "currentColor",
    "stroke-width": "2",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    class: `svg-icon ${added.has(iconId) ? iconId : `lucide-${iconId}`}`,
    "aria-hidden": "true",
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  const own = added.get(iconId);
  if (own !== undefined) {
    svg.setAttribute("viewBox", "0 0 100 100");
    svg.append(...ownShapes(own));
    return svg;
  }
  const path = document.createElementNS(svgNs, "path");
  // A name without a drawing gets a plain square: there, but nobody's icon.
  path.setAttribute("d", paths[iconId.replace(/^lucide-/, "")] ?? "M5 5h14v14H5z");
  svg.append(path);
  return svg;
}

function ownShapes(content: string): ChildNode[] {
  const parsed = new DOMParser().parseFromString(`<svg xmlns="${svgNs}">${content}</svg>`, "image/svg+xml");
  return [...parsed.documentElement.childNodes].map((node) => document.importNode(node, true));
}

/** Puts the icon into the element, instead of what was in it. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  parent.empty();
  if (iconId !== "") parent.appendChild(draw(iconId));
}

export function getIcon(iconId: string): SVGSVGElement | null {
  return iconId in paths || added.has(iconId) || iconId.replace(/^lucide-/, "") in paths ? draw(iconId) : null;
}

/** Adds an icon: SVG content for a grid of 100 by 100. */
export function addIcon(iconId: string, svgContent: string): void {
  added.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
  added.delete(iconId);
}

export function getIconIds(): string[] {
  return [...Object.keys(paths).map((name) => `lucide-${name}`), ...added.keys()];
}
