import type { Role } from "../../notes/roles.ts";

/** Where headings of this kind come from: a method with a name, or the everyday words of a language. */
export interface HeadingSource {
  /** What the method, or the habit, is called where it is known. */
  name: string;
  /** Headings by the role they usually have; `…` stands for any words. */
  headings: Readonly<Partial<Record<Role, readonly string[]>>>;
}
