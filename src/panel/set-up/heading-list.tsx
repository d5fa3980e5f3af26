import { roleFinder, ROLES, type Role } from "../../core/notes/roles.ts";
import { withRole } from "../../core/set-up/chosen-roles.ts";
import type { HeadingProposal } from "../../core/set-up/heading-roles.ts";
import type { Choice } from "../../core/set-up/choice.ts";
import type { SetUpPort } from "./set-up-port.ts";
import { Dropdown } from "./set-up-row.tsx";

/** The headings of the notes, each with how often it stands, what it means and why that is proposed. */
export function HeadingList(props: {
  port: SetUpPort;
  headings: readonly HeadingProposal[];
  choice: Choice;
  onChange: (choice: Choice) => void;
}) {
  const { port, headings, choice, onChange } = props;
  const { setUp } = port.words;
  if (headings.length === 0) return <p class="weekly-retro-set-up-note">{setUp.noHeadings}</p>;
  const roleOf = roleFinder(choice.roles);
  const options: [Role | "", string][] = [
    ["", setUp.noRole],
    ...ROLES.map((role): [Role, string] => [role, setUp.roles[role]]),
  ];
  return (
    <ul class="weekly-retro-set-up-headings">
      {headings.map(({ heading, notes, role, reasons }) => {
        const current = roleOf(heading);
        return (
          <li key={heading}>
            <span class="weekly-retro-set-up-heading">
              {heading}
              {current === role && reasons[0] && (
                <small title={reasons.map(setUp.reason).join("; ")}>{setUp.reason(reasons[0])}</small>
              )}
            </span>
            <span class="weekly-retro-set-up-count" title={setUp.headingCount(notes)}>
              <span aria-hidden="true">{notes}</span>
              <span class="weekly-retro-hidden">{setUp.headingCount(notes)}</span>
            </span>
            <Dropdown
              label={setUp.headingRole(heading)}
              value={current ?? ""}
              options={options}
              onChange={(chosen) =>
                onChange({ ...choice, roles: withRole(choice.roles, heading, chosen === "" ? null : chosen) })
              }
            />
          </li>
        );
      })}
    </ul>
  );
}
