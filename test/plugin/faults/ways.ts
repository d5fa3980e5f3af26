import { readFileSync } from "node:fs";
import { join } from "node:path";

const source = (path: string): string => readFileSync(join(import.meta.dirname, "../../../src", path), "utf8");

/** The methods of an interface, as it is written. */
function methods(path: string, name: string): string[] {
  const body = new RegExp(`export interface ${name}\\b[^{]*\\{\\n([^]*?)\\n\\}`).exec(source(path))?.[1];
  if (body === undefined) throw new Error(`${path} has no interface ${name}.`);
  return [...body.matchAll(/^ {2}(\w+): \(?\(/gm)].map(([, method = ""]) => method);
}

const found = (path: string, pattern: RegExp): string[] =>
  [...source(path).matchAll(pattern)].map(([, name = ""]) => name);

const of = (kind: string, names: readonly string[]): string[] => names.map((name) => `${kind}:${name}`);

/**
 * All ways in by which somebody can have the plugin do something, found in its source: what the panel, the look back and
 * the set-up dialog can ask for, addresses, the command line, and the fixes of a check. `commands` are the ids of those
 * that the plugin has registered.
 */
export const waysIn = (commands: readonly string[]): string[] => [
  ...of("command", commands),
  ...of("missions", methods("panel/panel-port.ts", "MissionEdits")),
  ...of("lessons", methods("panel/panel-port.ts", "LessonEdits")),
  ...of("panel", methods("panel/panel-port.ts", "PanelActions")),
  ...of("look-back", methods("panel/look-back/look-back-port.ts", "LookBackPort")),
  ...of("set-up", methods("panel/set-up/set-up-port.ts", "SetUpPort")),
  ...of("uri", found("host/automation/uri.ts", /action [!=]== "([\w-]+)"/g)),
  ...of("cli", found("host/automation/cli.ts", /register\("([\w-]+)"/g)),
  ...of("fix", found("core/checks/fixes.ts", /code: "([\w-]+)",\n {2}edit/g)),
  "fix:rule",
  "setting",
];

/** Those that write nothing: they show, open, read or ask for something. What is then done is another way in. */
export const WRITES_NOTHING: readonly string[] = [
  ...of("command", ["open-panel", "previous", "next", "look-back", "insert-part"]),
  ...of("missions", ["elsewhere"]),
  ...of("lessons", ["hasPage", "wordingsOf"]),
  ...of("panel", ["noticed", "makeFor", "lookBack", "open", "openLink", "searchTag", "hover", "drawMarkdown"]),
  ...of("look-back", [
    "lookBack",
    "current",
    "questions",
    "keyOf",
    "read",
    "chooseQuestion",
    "wish",
    "drawMarkdown",
    "print",
  ]),
  ...of("set-up", ["learn", "chooseNote", "currentTemplate", "templateFolder", "drawMarkdown", "close"]),
  ...of("uri", ["look-back"]),
  ...of("cli", ["missions", "retros", "lessons"]),
];
