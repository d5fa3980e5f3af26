import { MONTH_WEEKS } from "../../core/calendar/month-week.ts";
import { FIRST_WEEKS, WEEKDAYS } from "../../core/settings/settings.ts";
import type { Choice } from "../../core/set-up/choice.ts";
import type { Proposal } from "../../core/set-up/proposal.ts";
import type { SetUpPort } from "./set-up-port.ts";
import { Dropdown, Labelled } from "./set-up-row.tsx";

/** How the notes count weeks, and how many of them say so. */
export function WeekChoice(props: {
  port: SetUpPort;
  support: Proposal["support"];
  choice: Choice;
  onChange: (choice: Choice) => void;
}) {
  const { port, support, choice, onChange } = props;
  const { setUp, settings } = port.words;
  const { rule, monthWeek, graceDays } = choice;
  const minimal = [1, 4, 7] as const;
  return (
    <>
      <Dropdown
        label={setUp.weeksBegin}
        value={String(rule.firstDay)}
        options={WEEKDAYS.map((day, at) => [String(at), settings.weekdays[day]] as const)}
        onChange={(firstDay) => onChange({ ...choice, rule: { ...rule, firstDay: Number(firstDay) } })}
      />
      <p class="weekly-retro-set-up-note">
        {support.firstDay > 0 ? setUp.supported(support.firstDay) : setUp.unsupported}
      </p>
      <Labelled text={setUp.firstWeek}>
        <Dropdown
          label={setUp.firstWeek}
          value={String(rule.minimalDays)}
          options={minimal.map(
            (days, at) => [String(days), settings.firstWeeks[FIRST_WEEKS[at] ?? "first-4-day-week"]] as const,
          )}
          onChange={(minimalDays) => onChange({ ...choice, rule: { ...rule, minimalDays: Number(minimalDays) } })}
        />
      </Labelled>
      <Labelled text={setUp.monthWeek}>
        <Dropdown
          label={setUp.monthWeek}
          value={monthWeek}
          options={MONTH_WEEKS.map((by) => [by, setUp.monthWeeks[by]] as const)}
          onChange={(by) => onChange({ ...choice, monthWeek: by })}
        />
      </Labelled>
      <Labelled text={setUp.grace}>
        <Dropdown
          label={setUp.grace}
          value={String(graceDays)}
          options={[0, 1, 2, 3, 4, 5, 6].map((days) => [String(days), setUp.graceDays(days)] as const)}
          onChange={(days) => onChange({ ...choice, graceDays: Number(days) })}
        />
      </Labelled>
    </>
  );
}
