const PERIOD_MS = 300;

async function send(vault: string, path: string, text: string | null): Promise<void> {
  const response = await fetch("/save", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ vault, path, text }),
  });
  if (!response.ok) throw new Error(`${path} was not saved: ${await response.text()}`);
}

/**
 * Writes every change of the vault to its folder, as long as the page is open (`npm start -- --save`). It compares
 * instead of listening, so that nothing escapes it: hidden files and data.json fire no event.
 * @param read every file's text now, by path
 * @param onError told once about each change that could not be written
 */
export function saveChanges(
  vault: string,
  read: () => ReadonlyMap<string, string>,
  onError: (error: unknown) => void,
): void {
  const onDisk = new Map(read());
  const look = async (): Promise<void> => {
    const now = read();
    for (const [path, text] of now) {
      if (onDisk.get(path) === text) continue;
      onDisk.set(path, text);
      await send(vault, path, text).catch(onError);
    }
    for (const path of [...onDisk.keys()]) {
      if (now.has(path)) continue;
      onDisk.delete(path);
      await send(vault, path, null).catch(onError);
    }
    window.setTimeout(() => void look(), PERIOD_MS);
  };
  void look();
}
