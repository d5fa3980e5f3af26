import { lazy } from "../../base/memoize.ts";
import * as grammar from "./grammar.ts";
import { koreanStem } from "./korean-stem.ts";
import { bitsByWord } from "./word-lists.ts";

// Written by hand from general knowledge of Korean grammar.

const byRun = lazy(() =>
  bitsByWord([
    ["안", grammar.NOT],
    ["먼저", grammar.SEQUENCE],
    ["대해 대해서 대한 관해 관해서 관한", grammar.TOPIC_AFTER],
    ["없이 않고 않은채 않은채로", grammar.WITHOUT],
    [
      "중 중에 중에는 동안 동안에 때 때는 때에 앞에서 앞에 뒤에서 옆에서 위에서 대신 전 전에 후 후에",
      grammar.ADJUNCT_BEFORE,
    ],
  ]),
);

const byStem = lazy(() =>
  bitsByWord(
    [
      ["하지 되지 그러지 그만두지 쓰지", grammar.LIGHT],
      ["오지 가지 나오지 나가지 다니지 지내지 넘기지 넘어가지", grammar.MOTION],
      ["잊지 잊어버리지 까먹지 깜빡하지 빼먹지", grammar.FORGETTING | grammar.OMISSION],
      ["거르지 건너뛰지 생략하지 미루지", grammar.OMISSION],
      [
        "아이 애 애들 아들 딸 아내 와이프 남편 엄마 어머니 아빠 아버지 부모님 부모 동생 형 누나 언니 오빠 친구 동료 팀원 상사 팀장 부장 강아지 개 고양이 아기 " +
          "사장 고객 손님 후배 선배 선생님 학생 이웃",
        grammar.PERSON,
      ],
    ],
    koreanStem,
  ),
);

const OBJECT = /.[을를]$/;
const ADJUNCT = /.(?:에|에서|에게|에게서|한테|한테서|께|으로|로|랑|와|과|보다|처럼|만큼|에는|에서는|에게는|한테는)$/;
const LINKING = /(?:고|채|채로)$/;
const WHILE = /(?:면서|다가|때[는에]?|땐)$/;
const NOMINAL = /(?:기|기를|는것|는것을|는걸)$/;
// Where something comes from or goes; a particle that may say either says both.
const WAYS = [
  [/.(?:에게서|한테서|부터)(?:는|도)?$/, grammar.SOURCE_AFTER],
  [/.(?:에게|께|까지)(?:는|도)?$/, grammar.GOAL_AFTER],
  [/.(?:으로|로)(?:는|도)?$/, grammar.GOAL_AFTER],
  [/.에서(?:는|도)?$/, grammar.SOURCE_AFTER | grammar.ADJUNCT_AFTER],
  [/.(?:한테)(?:는|도)?$/, grammar.SOURCE_AFTER | grammar.GOAL_AFTER],
  [/.에(?:는|도)?$/, grammar.GOAL_AFTER | grammar.ADJUNCT_AFTER],
] as const;

const UNTIL_OR_SINCE = /(?:까지|부터)[는도]?$/;

// A run with one of these is a connective, whatever particle it ends in.
const CONNECTIVE = grammar.WITHOUT | grammar.ADJUNCT_BEFORE | grammar.NOT;

/** Grammar bits of a run of Hangul (`grammar.ts`). */
export function koreanGrammar(run: string, stem: string, isVerb: boolean): number {
  let bits = grammar.KOREAN | (byRun().get(run) ?? 0) | (byStem().get(stem) ?? 0);
  if ((bits & CONNECTIVE) === 0) {
    if (OBJECT.test(run)) bits |= grammar.OBJECT;
    else if (ADJUNCT.test(run)) bits |= grammar.ADJUNCT;
  }
  if (bits & grammar.ADJUNCT || UNTIL_OR_SINCE.test(run)) bits |= WAYS.find(([ending]) => ending.test(run))?.[1] ?? 0;
  if (WHILE.test(run)) bits |= grammar.WHILE | grammar.LINKING;
  else if (LINKING.test(run)) bits |= grammar.LINKING;
  if (isVerb) bits |= NOMINAL.test(run) ? grammar.VERB | grammar.NOMINAL : grammar.VERB;
  return bits;
}
