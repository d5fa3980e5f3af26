import { describe, expect, test } from "vitest";
import { readArguments } from "./arguments.mjs";

const preview = { vault: null, configDir: ".obsidian", port: null, save: false, saveFolder: null };

describe("the arguments of npm start", () => {
  test("without any, the preview is served and saves nothing", () => {
    expect(readArguments([])).toEqual(preview);
  });

  test("a value may follow a space or an equals sign", () => {
    expect(readArguments(["--port", "5000"])).toEqual({ ...preview, port: 5000 });
    expect(readArguments(["--port=5000", "--save"])).toEqual({ ...preview, port: 5000, save: true });
  });

  test("what is saved may have a folder of its own", () => {
    expect(readArguments(["--save", "--port", "5000"])).toEqual({ ...preview, save: true, port: 5000 });
    expect(readArguments(["--save", "/my notes"])).toEqual({ ...preview, save: true, saveFolder: "/my notes" });
    expect(readArguments(["--save=/a"])).toEqual({ ...preview, save: true, saveFolder: "/a" });
  });

  test("a vault's path may hold spaces and equals signs", () => {
    expect(readArguments(["--vault=/notes/a = b"]).vault).toBe("/notes/a = b");
    expect(readArguments(["--vault", "/my notes", "--config-dir", ".config"])).toMatchObject({
      vault: "/my notes",
      configDir: ".config",
    });
  });

  test.each([
    [["--vault"], "--vault needs a value."],
    [["--vault", "--save"], "--vault needs a value."],
    [["--port", "eighty"], "--port eighty is no port"],
    [["--port", "70000"], "--port 70000 is no port"],
    [["--prot", "80"], "What is --prot?"],
    [["--vault", "/a", "--config-dir", "../b"], "--config-dir ../b is not the name of one folder"],
    [["--vault", "/a", "--save"], "one or the other"],
  ])("%j is refused with a sentence", (args, words) => {
    expect(() => readArguments(args)).toThrow(words);
  });
});
