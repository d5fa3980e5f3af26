import { Menu } from "obsidian";
import type { LookBack } from "../../core/look-back/look-back.ts";
import { isSameScope, neighbour, QUARTERS, type Scope } from "../../core/look-back/range.ts";
import { Icon, IconButton } from "../parts/icon.tsx";
import { showMenu } from "../parts/show-menu.ts";
import type { LookBackWords } from "../../words/look-back/words.ts";
import { useLookBack } from "./look-back-context.ts";

/** What is looked back on, the ways to other times, and what can be made of it. */
export function Header(props: {
  found: LookBack;
  onScope: (scope: Scope) => void;
  onExport: () => void;
  onPrint: (() => void) | null;
}) {
  const { found, onScope, onExport, onPrint } = props;
  const { source, port } = useLookBack();
  const { lookBack } = source.words;
  const { scope, earlier, later } = found;
  const nameOf = (each: Scope) => lookBack.scope(each, source.dayFormat);
  return (
    <header class="weekly-retro-look-back-head">
      <IconButton
        icon="chevron-left"
        label={lookBack.earlier(nameOf(earlier ?? neighbour(scope, -1)))}
        disabled={earlier === null}
        onClick={() => earlier && onScope(earlier)}
      />
      <h2>{nameOf(scope)}</h2>
      <IconButton
        icon="chevron-right"
        label={lookBack.later(nameOf(later ?? neighbour(scope, 1)))}
        disabled={later === null}
        onClick={() => later && onScope(later)}
      />
      <IconButton
        icon="calendar-range"
        label={lookBack.chooseTime}
        onClick={(event) => chooseTime(found, lookBack, onScope, event as MouseEvent & { currentTarget: HTMLElement })}
      />
      <span class="weekly-retro-look-back-actions">
        {scope.kind === "year" && (
          <TextButton
            icon="book-open"
            text={lookBack.newYearly(scope.year)}
            onClick={() => port.newYearly(scope.year)}
          />
        )}
        <TextButton icon="file-plus" text={lookBack.export} onClick={onExport} />
        {onPrint && <TextButton icon="printer" text={lookBack.print} onClick={onPrint} />}
      </span>
    </header>
  );
}

function TextButton({ icon, text, onClick }: { icon: string; text: string; onClick: () => void }) {
  return (
    <button type="button" class="weekly-retro-text-button" onClick={onClick}>
      <Icon name={icon} />
      {text}
    </button>
  );
}

/** A menu of the year's quarters, the other years, and days of one's own. */
function chooseTime(
  { scope, range, years }: LookBack,
  words: LookBackWords,
  choose: (scope: Scope) => void,
  event: MouseEvent & { currentTarget: HTMLElement },
): void {
  const menu = new Menu();
  const add = (title: string, to: Scope) =>
    menu.addItem((item) =>
      item
        .setTitle(title)
        .setChecked(isSameScope(scope, to))
        .onClick(() => choose(to)),
    );
  // The day in the middle is surely of the year that is meant.
  const year = scope.kind === "days" ? Number(range.end.slice(0, 4)) : scope.year;
  add(words.wholeYear(year), { kind: "year", year });
  for (const quarter of QUARTERS) add(words.quarter(quarter), { kind: "quarter", year, quarter });
  menu.addSeparator();
  for (const other of years.filter((each) => each !== year)) add(words.wholeYear(other), { kind: "year", year: other });
  menu.addSeparator();
  menu.addItem((item) =>
    item
      .setTitle(words.ownDays)
      .setChecked(scope.kind === "days")
      .onClick(() => choose({ kind: "days", ...range })),
  );
  showMenu(menu, event);
}

/** Where one says from which day to which. */
export function DaysChooser({ scope, onScope }: { scope: Scope; onScope: (scope: Scope) => void }) {
  const { lookBack } = useLookBack().source.words;
  if (scope.kind !== "days") return null;
  const isReversed = scope.start > scope.end;
  const field = (label: string, which: "start" | "end") => (
    <label>
      {label}
      <input
        type="date"
        value={scope[which]}
        onChange={({ currentTarget: { value } }) => value !== "" && onScope({ ...scope, [which]: value })}
      />
    </label>
  );
  return (
    <div class="weekly-retro-days">
      {field(lookBack.from, "start")}
      {field(lookBack.to, "end")}
      {isReversed && <p role="alert">{lookBack.noSuchDays}</p>}
    </div>
  );
}
