import { normalise } from "../markdown/wording.ts";
import { type Role, type RoleHeadings, ROLES } from "../notes/roles.ts";
import type { HeadingProposal } from "./heading-roles.ts";

/**
 * The headings of each role: those that are proposed for it first, then those that had it before and are no heading of
 * these notes: there, what is proposed counts.
 */
export function chosenRoles(headings: readonly HeadingProposal[], before: RoleHeadings): RoleHeadings {
  const own = new Set(headings.map(({ heading }) => normalise(heading)));
  const chosen: Record<Role, readonly string[]> = { ...before };
  for (const role of ROLES) {
    const proposed = headings.filter((each) => each.role === role).map(({ heading }) => heading);
    chosen[role] = [...new Set([...proposed, ...before[role].filter((heading) => !own.has(normalise(heading)))])];
  }
  return chosen;
}

/** The same with another role for one heading; null takes its role away. */
export function withRole(roles: RoleHeadings, heading: string, role: Role | null): RoleHeadings {
  const changed: Record<Role, readonly string[]> = { ...roles };
  for (const each of ROLES) {
    const others = roles[each].filter((other) => normalise(other) !== normalise(heading));
    changed[each] = each === role ? [heading, ...others] : others;
  }
  return changed;
}
