/** Filters a list as one types; Escape ends it. It has the focus once it is there. */
export function SearchField(props: {
  label: string;
  query: string;
  setQuery: (query: string) => void;
  /** Left by Escape: the focus goes back to where the search was opened. */
  close: () => void;
}) {
  const { label, query, setQuery, close } = props;
  return (
    <input
      type="search"
      class="weekly-retro-search"
      aria-label={label}
      placeholder={label}
      value={query}
      ref={focusOnce}
      onInput={(event) => setQuery(event.currentTarget.value)}
      onKeyDown={(event) => {
        // Escape that ends the composition of a Korean syllable is not meant for the field.
        if (event.key === "Escape" && !event.isComposing) close();
      }}
    />
  );
}

const focusOnce = (input: HTMLInputElement | null): void => input?.focus();
