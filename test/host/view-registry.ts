import type { WorkspaceLeaf } from "./leaf.ts";
import type { View } from "./view.ts";

type Creator = (leaf: WorkspaceLeaf) => View;

/** Which view types there are, and which of them opens a file. */
export class ViewRegistry {
  private readonly creators = new Map<string, Creator>();
  private readonly types = new Map<string, string>();

  /** Throws when the type is taken, as the app does. */
  register(type: string, create: Creator, extensions: string[] = []): void {
    if (this.creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.creators.set(type, create);
    this.registerExtensions(extensions, type);
  }

  unregister(type: string): void {
    this.creators.delete(type);
    for (const [extension, known] of this.types) if (known === type) this.types.delete(extension);
  }

  registerExtensions(extensions: string[], type: string): void {
    for (const extension of extensions) this.types.set(extension, type);
  }

  creatorOf(type: string): Creator | null {
    return this.creators.get(type) ?? null;
  }

  typeOf(extension: string): string | null {
    return this.types.get(extension) ?? null;
  }
}
