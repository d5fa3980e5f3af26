import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** One part of the dialog: what it is about at the left, what was learned at the right. */
export function SetUpRow({ title, part, children }: { title: string; part: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="weekly-retro-set-up-row" data-part={part} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div>{children}</div>
    </section>
  );
}

/** A choice among a few, with its name for a screen reader. */
export function Dropdown<K extends string>(props: {
  label: string;
  value: K;
  options: readonly (readonly [value: K, text: string])[];
  onChange: (value: K) => void;
}) {
  const { label, value, options, onChange } = props;
  return (
    <select
      class="dropdown"
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = options.find(([option]) => option === currentTarget.value);
        if (chosen) onChange(chosen[0]);
      }}
    >
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </select>
  );
}

/** A dropdown with a sentence before it, on one line where there is room. */
export function Labelled({ text, children }: { text: string; children: ComponentChildren }) {
  return (
    <div class="weekly-retro-set-up-labelled">
      <span aria-hidden="true">{text}</span>
      {children}
    </div>
  );
}
