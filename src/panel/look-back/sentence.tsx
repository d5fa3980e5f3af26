/** What is said in place of a part that cannot be shown, or has nothing to show. */
export function Sentence({ text, isProblem = false }: { text: string; isProblem?: boolean }) {
  return (
    <p class={isProblem ? "weekly-retro-block-problem" : "weekly-retro-empty"} role={isProblem ? "alert" : undefined}>
      {text}
    </p>
  );
}
