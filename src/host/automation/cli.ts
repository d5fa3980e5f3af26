import type { CliData, CliFlags } from "obsidian";
import { shorten } from "../../core/base/shorten.ts";
import { lessonLines, lessonsJson } from "../../core/automation/lessons-json.ts";
import { missionLines, missionsJson } from "../../core/automation/missions-json.ts";
import { retroLines, retrosJson } from "../../core/automation/retros-json.ts";
import { type Summary, summarise } from "../../core/overview/summary.ts";
import type { Words } from "../../words/index.ts";
import { today } from "../calendar/clock.ts";
import type { RetroMaker } from "../retros/retro-maker.ts";
import { reasonOf } from "../app/notices.ts";
import type { Context } from "../context/context.ts";
import type { SetUp } from "../set-up/set-up.ts";
import { setUpAnswer } from "./set-up-answer.ts";
import { askedPeriod } from "./requested-period.ts";

/** What a command answers: as data, and in words. */
interface Answer {
  json: unknown;
  text: string;
}

/** An error that the caller has to put right. */
class Refused extends Error {}

/** The commands of Obsidian's command line. Each answers in text or, with `format=json`, in JSON; errors likewise. */
export function registerCli(context: Context, maker: RetroMaker, setUp: SetUp): void {
  const { plugin, state, words } = context;
  const { outside } = words;
  const format = { format: { value: "<text|json>", description: outside.formatFlag } };
  const dated = { date: { value: "<date>", description: outside.dateFlag }, ...format };
  const register = (name: string, description: string, flags: CliFlags, answer: (data: CliData) => Promise<Answer>) =>
    plugin.registerCliHandler(`weekly-retro:${name}`, description, flags, (data) =>
      answered(data, flags, answer, words),
    );

  const periodOf = async (data: CliData) => {
    await state.whenReady();
    const asked = askedPeriod(data["date"], context);
    if ("reason" in asked) throw new Refused(asked.reason);
    return asked.period;
  };
  const summary = (day: string): Summary => summarise(state.knowledge, day, today());

  register("new", outside.newDescription, dated, async (data) => {
    const made = await maker.attempt(await periodOf(data), "stays");
    if ("reason" in made) throw new Refused(made.reason);
    const { path } = made;
    const isNew = made.outcome === "made";
    return { json: { path, made: isNew }, text: isNew ? outside.made(path) : outside.isThere(path) };
  });
  register("missions", outside.missionsDescription, dated, async (data) => {
    const json = missionsJson(summary((await periodOf(data))?.start ?? today()));
    const open = json.open.length > 0 ? [outside.open, ...missionLines(json.open)] : [];
    const lines = [...missionLines(json.missions), ...open];
    return { json, text: lines.length > 0 ? lines.join("\n") : outside.noMissions };
  });
  register("retros", outside.retrosDescription, format, async () => {
    await state.whenReady();
    const json = retrosJson(state.index);
    return { json, text: json.length > 0 ? retroLines(json).join("\n") : outside.noRetros };
  });
  const learning = {
    note: { value: "<path>", description: words.setUp.noteFlag },
    apply: { description: words.setUp.applyFlag },
    ...format,
  };
  register("set-up", words.setUp.cliDescription, learning, async ({ note, apply }) => {
    const answer = await setUpAnswer(context, setUp, note, apply !== undefined);
    if ("reason" in answer) throw new Refused(answer.reason);
    return answer;
  });
  register("lessons", outside.lessonsDescription, format, async () => {
    await state.whenReady();
    const json = lessonsJson(summary(today()).lessons.rows);
    return { json, text: json.length > 0 ? lessonLines(json).join("\n") : outside.noLessons };
  });
}

async function answered(
  data: CliData,
  flags: CliFlags,
  answer: (data: CliData) => Promise<Answer>,
  { outside }: Words,
): Promise<string> {
  const { format = "text" } = data;
  try {
    if (format !== "text" && format !== "json") throw new Refused(outside.noSuchFormat(shorten(format)));
    const unknown = Object.keys(data).find((flag) => !Object.keys(flags).includes(flag));
    if (unknown !== undefined) throw new Refused(outside.noSuchFlag(shorten(unknown), Object.keys(flags)));
    const { json, text } = await answer(data);
    return format === "json" ? JSON.stringify(json, null, 2) : text;
  } catch (error) {
    return format === "json" ? JSON.stringify({ error: reasonOf(error) }) : outside.error(reasonOf(error));
  }
}
