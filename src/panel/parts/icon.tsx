import { type IconName, setIcon } from "obsidian";
import { useEffect, useRef } from "preact/hooks";

/** One of the app's icons. It says nothing to a screen reader: the button around it does. */
export function Icon({ name }: { name: IconName }) {
  const element = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (element.current) setIcon(element.current, name);
  }, [name]);
  return <span ref={element} class="weekly-retro-icon" aria-hidden="true" />;
}

/** A button that is an icon alone; the label is its name and its tooltip. */
export function IconButton(props: {
  icon: IconName;
  label: string;
  onClick: (event: MouseEvent) => void;
  disabled?: boolean;
  pressed?: boolean;
}) {
  const { icon, label, onClick, disabled, pressed } = props;
  return (
    <button
      type="button"
      class="clickable-icon weekly-retro-icon-button"
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
