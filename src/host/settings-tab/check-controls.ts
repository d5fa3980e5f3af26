import type { SettingDefinitionItem } from "obsidian";

/** Returns a sentence that says why a setting cannot have a value; null if it can. */
export type ProblemIn<K extends string> = (key: K, value: unknown) => string | null;

/**
 * The same definitions, in which every control refuses what its setting cannot have, with the reason below it. A control
 * that has a `validate` of its own is asked first by the setting's rule.
 */
export function checked<K extends string>(
  items: readonly SettingDefinitionItem<K>[],
  problemIn: ProblemIn<K>,
): SettingDefinitionItem<K>[] {
  return items.map((item) => {
    if ("items" in item && item.items) return { ...item, items: checked<K>(item.items, problemIn) } as typeof item;
    if (!("control" in item) || !item.control) return item;
    const { control } = item;
    const own = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
    const validate = (value: unknown) => problemIn(control.key, value) ?? own?.(value);
    return { ...item, control: { ...control, validate } };
  });
}
