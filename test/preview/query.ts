/** What the preview shows; the address's query holds whatever differs from `defaultsOf` its vault. */
export interface PreviewOptions {
  /** The pinned day, `YYYY-MM-DD`, or with a time, `YYYY-MM-DDTHH:mm` (local time; ten in the morning without one). */
  today: string;
  theme: "light" | "dark";
  width: "desktop" | "phone";
  lang: "en" | "ko";
  /** Width of the right sidebar in pixels. */
  panel: number;
  /** Size of all text in percent. */
  font: number;
  /** Path of the note that is open; empty: none. */
  note: string;
  vault: "sample" | "empty" | "seed" | "weeks";
  /** What is open at the start besides the note; `left` and `right` are the drawers of the phone. */
  open: "" | "settings" | "palette" | "look-back" | "set-up" | "left" | "right" | "note";
  /** The plugin's data.json, unless the vault holds one; empty: none. */
  data: string;
  /** Whether the preview's own bar is shown. */
  toolbar: boolean;
}

type Vault = PreviewOptions["vault"];

export const vaults: readonly Vault[] = ["sample", "seed", "weeks", "empty"];

/** A day that suits a vault, and the settings that its notes were written under. */
const suiting: Record<Vault, Pick<PreviewOptions, "today" | "data">> = {
  // The Friday of its last week, 2026-W10; its weeks are those of ISO 8601.
  sample: { today: "2026-03-06", data: '{"firstDayOfWeek":"monday","firstWeek":"first-4-day-week"}' },
  // The day after the week that follows its one note; its weeks run from Saturday to Friday.
  seed: { today: "2019-01-26", data: '{"firstDayOfWeek":"saturday","firstWeek":"contains-jan-1"}' },
  // The Wednesday after its last week; nobody has set anything up yet.
  weeks: { today: "2023-07-26", data: "" },
  empty: { today: "2026-03-06", data: "" },
};

/** What an address without a query shows of a vault. */
export const defaultsOf = (vault: Vault): PreviewOptions => ({
  ...suiting[vault],
  theme: "light",
  width: "desktop",
  lang: "en",
  panel: 300,
  font: 100,
  note: "",
  vault,
  open: "",
  toolbar: true,
});

const between = (text: string | null, low: number, high: number, otherwise: number): number => {
  const number = Number(text);
  // An empty text is 0 to `Number`.
  return text !== null && text.trim() !== "" && Number.isFinite(number)
    ? Math.min(high, Math.max(low, number))
    : otherwise;
};

function oneOf<T extends string>(text: string | null, values: readonly T[], otherwise: T): T {
  return values.find((value) => value === text) ?? otherwise;
}

/** @param search such as `?theme=dark`; what is missing or makes no sense there is as in `defaultsOf` its vault. */
export function readQuery(search: string): PreviewOptions {
  const query = new URLSearchParams(search);
  const vault = oneOf(query.get("vault"), vaults, "sample");
  const defaults = defaultsOf(vault);
  const today = query.get("today") ?? "";
  const isDay = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(today) && !Number.isNaN(Date.parse(today));
  return {
    today: isDay ? today : defaults.today,
    theme: oneOf(query.get("theme"), ["light", "dark"], defaults.theme),
    width: oneOf(query.get("width"), ["desktop", "phone"], defaults.width),
    lang: oneOf(query.get("lang"), ["en", "ko"], defaults.lang),
    panel: between(query.get("panel"), 200, 600, defaults.panel),
    font: between(query.get("font"), 50, 300, defaults.font),
    note: query.get("note") ?? defaults.note,
    vault,
    open: oneOf(
      query.get("open"),
      ["settings", "palette", "look-back", "set-up", "left", "right", "note"],
      defaults.open,
    ),
    data: query.get("data") ?? defaults.data,
    toolbar: query.get("toolbar") !== "0",
  };
}

/** The query that `readQuery` reads back; empty for the defaults. */
export function writeQuery(options: PreviewOptions): string {
  const query = new URLSearchParams();
  const defaults = { ...defaultsOf(options.vault), vault: vaults[0] };
  for (const [key, value] of Object.entries(options)) {
    if (value === defaults[key as keyof PreviewOptions]) continue;
    query.set(key, key === "toolbar" ? "0" : String(value));
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
