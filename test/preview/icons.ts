import { addIcon } from "obsidian";

/** The icons of the page's own buttons, drawn on a grid of 24 by 24; the names are Lucide's, as in the app. */
const paths: Record<string, string> = {
  folder:
    "M3 6.5A1.5 1.5 0 0 1 4.5 5H9l2 2.5h8.5A1.5 1.5 0 0 1 21 9v8.5a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5z",
  terminal: "M5 6.5 10.5 12 5 17.5M13 18h6.5",
  "panel-right":
    "M5 4h14a1.5 1.5 0 0 1 1.5 1.5v13A1.5 1.5 0 0 1 19 20H5a1.5 1.5 0 0 1-1.5-1.5v-13A1.5 1.5 0 0 1 5 4zM14.5 4v16",
  pencil: "M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5l3.5 3.5",
  "book-open": "M12 7c-2-2-5-2.5-9-2.5V18c4 0 7 .5 9 2.5 2-2 5-2.5 9-2.5V4.5C17 4.5 14 5 12 7zM12 7v13.5",
  settings:
    "M12 9a3 3 0 1 0 0 6 3 3 0 1 0 0-6M10.5 3h3l.5 2.7 2 1.1 2.6-.9 1.5 2.6-2.1 1.8v2.4l2.1 1.8-1.5 2.6-2.6-.9-2 1.1-.5 2.7h-3l-.5-2.7-2-1.1-2.6.9-1.5-2.6 2.1-1.8v-2.4L3.9 8.5l1.5-2.6 2.6.9 2-1.1z",
};

/** Makes them known; the app's grid is 100 by 100. */
export function addPageIcons(): void {
  for (const [name, path] of Object.entries(paths))
    addIcon(name, `<g transform="scale(${100 / 24})"><path d="${path}"/></g>`);
}
