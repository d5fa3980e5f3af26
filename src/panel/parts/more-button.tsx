/**
 * Opens a row's menu. Its dots are drawn by the style sheet: an icon in each of hundreds of rows would take longer to
 * draw than the rows. The row itself opens the menu by keyboard, so Tab passes this by.
 */
export function MoreButton({
  label,
  onClick,
}: {
  label: string;
  onClick: (event: MouseEvent & { currentTarget: HTMLElement }) => void;
}) {
  return (
    <button
      type="button"
      class="clickable-icon weekly-retro-icon-button weekly-retro-more"
      tabIndex={-1}
      aria-label={label}
      onClick={onClick}
    />
  );
}
