/** A setting's name, what it does, and other words by which one may search for it. */
export interface SettingWords {
  name: string;
  desc: string;
  aliases?: string[];
}
