/** Forward slashes, none doubled, none at the ends, plain spaces, NFC; "/" for nothing. As `normalizePath` of the API. */
export function normalizePath(path: string): string {
  const cleaned = path
    .replace(/([\\/])+/g, "/")
    .replace(/^\/+|\/+$/g, "")
    .replace(/[\u00A0\u202F]/g, " ")
    .normalize("NFC");
  return cleaned === "" ? "/" : cleaned;
}
