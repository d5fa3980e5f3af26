import { describe, expect, it } from "vitest";
import type { RetroJson } from "../../src/core/automation/retros-json.ts";
import type { SetUpJson } from "../../src/core/automation/set-up-json.ts";
import { people, type Person } from "../support/own-weeks.ts";
import { start } from "./subject.ts";

const filesOf = ({ notes }: Person) => Object.fromEntries(notes.map(({ path, text }) => [path, text]));

async function setUp(person: Person) {
  const files = filesOf(person);
  const host = await start({ today: "2026-11-26", files });
  const json = { format: "json" };
  const learned = JSON.parse(
    await host.cli("weekly-retro:set-up", { note: person.latest, apply: "true", ...json }),
  ) as SetUpJson;
  const retros = JSON.parse(await host.cli("weekly-retro:retros", json)) as RetroJson[];
  return { host, files, learned, retros };
}

// The first start takes its time.
describe("weekly-retro:set-up", { timeout: 30_000 }, () => {
  it.each(people())("lets every retro of $name be read with the right days, and nothing else", async (person) => {
    const { learned, retros } = await setUp(person);
    const days = Object.fromEntries(retros.map(({ path, start, end }) => [path, `${start} ${end}`]));
    const right = Object.fromEntries(
      person.notes.flatMap(({ path, answer }) => (answer ? [[path, `${answer.start} ${answer.end}`]] : [])),
    );
    expect(days).toEqual(right);
    // What was proposed is what came of it.
    const proposed = learned.days.flatMap(({ path, start, end }) => (start && end ? [[path, `${start} ${end}`]] : []));
    expect(Object.fromEntries(proposed)).toEqual(right);
  });

  it("writes the settings and the template note, and no other note", async () => {
    const [person] = people();
    if (!person) throw new Error("nobody there");
    const { host, files, learned } = await setUp(person);
    for (const [path, text] of Object.entries(files)) expect(host.read(path)).toBe(text);
    expect(learned).toMatchObject({ applied: true, templatePath: "Templates/Weekly retro.md" });
    expect(host.read("Templates/Weekly retro.md")).toBe(learned.template);
  });
});
