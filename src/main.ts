import { Plugin } from "obsidian";

export default class WeeklyRetro extends Plugin {
  override onload(): void {}
}
