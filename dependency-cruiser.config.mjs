// Who may import whom in `src`, types included: `npm run check` holds it (docs/architecture.md says why).

/** From below to above: a floor imports itself and the floors before it. `src/main.ts` stands on all of them. */
const FLOORS = ["core", "words", "panel", "host"];

/**
 * The rooms of each floor, in order: a room imports itself and the rooms before it. Names with an extension are files
 * that lie on the floor outside any room. A room that is not listed here is an error.
 * @type {Record<string, string[]>}
 */
const ROOMS = {
  core: [
    ...["base", "calendar", "markdown"],
    ...["reminder", "other-plugins"],
    "notes",
    ...["missions", "lessons", "templates", "checks"],
    ...["retros", "settings", "overview"],
    ...["set-up", "look-back"],
    "automation",
  ],
  panel: [
    ...["panel-port.ts", "parts"],
    ...["missions", "lessons", "retros"],
    ...["set-up", "look-back"],
    ...["use-summary.ts", "panel.tsx", "view.tsx"],
  ],
  host: [
    ...["app", "calendar"],
    ...["settings", "notes"],
    "context",
    "retros",
    ...["missions", "lessons", "templates", "checks"],
    ...["set-up", "look-back"],
    ...["automation", "reminder", "other-plugins"],
    "panel",
    "settings-tab",
  ],
};

/**
 * Rooms that need less than their place in the order would allow. Of their own floor they import these alone.
 * @type {Record<string, string[]>}
 */
const NEEDS_ONLY = {
  "core/reminder": ["base", "calendar"],
  "core/other-plugins": ["base", "calendar"],
  "host/other-plugins": ["app", "calendar", "settings", "context"],
};

/**
 * The packages that each floor may import; `moment` for its types alone, which lint holds.
 * @type {Record<string, string[]>}
 */
const PACKAGES = {
  core: ["mustache", "moment"],
  words: [],
  panel: ["obsidian", "preact"],
  host: ["obsidian", "moment"],
};

/** @param {string[]} names */
function anyOf(names) {
  return `(${names.map((name) => name.replaceAll(".", "\\.")).join("|")})`;
}
/** @param {string} floor @param {string[]} rooms */
const inRooms = (floor, rooms) => `^src/${floor}/${anyOf(rooms)}(/|$)`;

const floorRules = FLOORS.map((floor, at) => ({
  name: `floor-${floor}`,
  comment: `${floor} imports only ${FLOORS.slice(0, at + 1).join(", ")}.`,
  severity: /** @type {const} */ ("error"),
  from: { path: `^src/${floor}/` },
  to: { path: ["^src/", "^test/"], pathNot: `^src/${anyOf(FLOORS.slice(0, at + 1))}/` },
}));

const orderRules = Object.entries(ROOMS).flatMap(([floor, rooms]) =>
  rooms.slice(0, -1).map((room, at) => ({
    name: `order-${floor}-${room}`,
    comment: `${floor}/${room} imports only the rooms before it.`,
    severity: /** @type {const} */ ("error"),
    from: { path: inRooms(floor, [room]) },
    to: { path: inRooms(floor, rooms.slice(at + 1)) },
  })),
);

const needRules = Object.entries(NEEDS_ONLY).map(([room, needed]) => {
  const [floor = "", name = ""] = room.split("/");
  return {
    name: `needs-${floor}-${name}`,
    comment: `${room} needs ${needed.join(" and ")} alone.`,
    severity: /** @type {const} */ ("error"),
    from: { path: inRooms(floor, [name]) },
    to: { path: `^src/${floor}/`, pathNot: inRooms(floor, [name, ...needed]) },
  };
});

const roomRules = Object.entries(ROOMS).map(([floor, rooms]) => ({
  name: `room-${floor}`,
  comment: `Every file of ${floor} lies in a room of this list.`,
  severity: /** @type {const} */ ("error"),
  from: {},
  to: { path: `^src/${floor}/`, pathNot: inRooms(floor, rooms) },
}));

// `obsidian` has types and nothing to resolve to: it stays a bare name.
const packageRules = Object.entries(PACKAGES).map(([floor, packages]) => ({
  name: `packages-${floor}`,
  comment: `${floor} imports these packages alone: ${packages.join(", ") || "none"}.`,
  severity: /** @type {const} */ ("error"),
  from: { path: `^src/${floor}/` },
  to: { pathNot: ["^src/", ...packages.map((name) => `(^|/)${name}(/|$)`)] },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-circle",
      comment: "No file imports itself by way of others, types included.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "words-apart",
      comment: "The words of one room know no other room's words: only what the language itself needs.",
      severity: "error",
      from: { path: "^src/words/([^/]+)/" },
      to: { path: "^src/words/", pathNot: ["^src/words/$1/", "^src/words/(setting-words|korean-particles)\\.ts$"] },
    },
    ...floorRules,
    ...orderRules,
    ...needRules,
    ...roomRules,
    ...packageRules,
  ],
  options: {
    // Imports of types count: a circle of types is a circle for the reader.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
