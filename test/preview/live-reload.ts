/** Loads the page anew when the server says that something was rebuilt. */
export function reloadOnChange(): void {
  new EventSource("/events").addEventListener("message", () => window.location.reload());
}
