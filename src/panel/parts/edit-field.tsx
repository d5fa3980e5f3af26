import { useRef, useState } from "preact/hooks";

/**
 * A row's words as a field, as they are written: Enter writes them, Escape and leaving the field unchanged do not. What
 * was typed stays in the field while it cannot be written.
 */
export function EditField(props: {
  label: string;
  words: string;
  /** Resolves with false if nothing was written. */
  write: (words: string) => Promise<boolean>;
  /** The field is no longer needed; `isFocused`: it was left by keyboard, and the row should have the focus again. */
  close: (isFocused: boolean) => void;
}) {
  const { label, words, write, close } = props;
  const [text, setText] = useState(words);
  const isWriting = useRef(false);
  const save = (isFocused: boolean): void => {
    if (text.trim() === "" || text.trim() === words.trim()) return close(isFocused);
    if (isWriting.current) return;
    isWriting.current = true;
    void write(text).then((isWritten) => {
      isWriting.current = false;
      if (isWritten) close(isFocused);
    });
  };
  return (
    <input
      type="text"
      class="weekly-retro-edit"
      aria-label={label}
      value={text}
      ref={selectOnce}
      onInput={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        // Enter that ends the composition of a Korean syllable is not meant for the field.
        if (event.isComposing) return;
        event.stopPropagation();
        if (event.key === "Escape") close(true);
        else if (event.key === "Enter") save(true);
      }}
      onBlur={() => save(false)}
    />
  );
}

const selectOnce = (input: HTMLInputElement | null): void => {
  input?.focus();
  input?.select();
};
