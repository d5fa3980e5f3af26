import { describe, expect, it } from "vitest";
import { groupLessons, LessonMatcher } from "../../../../src/core/lessons/matching/lesson-matcher.ts";
import { normalise } from "../../../../src/core/markdown/wording.ts";

const areGrouped = (one: string, other: string): boolean => {
  const groups = groupLessons([one, other].map((text) => ({ key: normalise(text), text })));
  return groups.get(normalise(one)) === groups.get(normalise(other));
};

describe("Grouped unasked are", () => {
  it.each([
    ["욕실 불 켜 두지 않기", "욕실 불을 켜두지 말 것"],
    ["욕실 불 켜 두지 않기", "욕실 불 켜 두는 것 금지"],
    ["욕실 불 켜 두지 말자", "또 욕실 불을 켜 뒀다"],
    ["빈속에 커피 마시지 않기", "빈속에 커피를 마시지 말 것 (속 쓰림)"],
    ["빈속에 커피 마시지 않기", "빈속에 커피 마시지 않기 — 오전 내내 배가 아팠다"],
    ["자정 넘어 영화 보지 않기", "영화를 자정 넘어 보지 말자"],
    ["Stop skipping the warm-up", "Never skip the warm-up"],
    ["Stop skipping the warm-up", "Skipped the warm up again"],
    ["Never leave the garage unlocked", "Left the garage unlocked again"],
    ["Don't park on the pavement", "No more parking on the pavement!"],
    ["Don't photograph strangers", "Don't photograh strangers"],
    ["Never **skip** [[Breakfast|breakfast]]", "never skip breakfast - again"],
    ["Nicht auf dem Gehweg parken", "Wieder auf dem Gehweg geparkt"],
    ["Ne plus oublier le parapluie", "J'ai encore oublié le parapluie"],
    ["No olvidar el paraguas", "Olvidé el paraguas otra vez"],
    ["歩きながらスマホを見ない", "また歩きながらスマホを見てしまった"],
    ["深夜の間食は禁止", "深夜に間食をしない"],
    ["안경 닦을 때 휴지 쓰지 않기", "휴지로 안경을 닦지 말자"],
    ["약 안먹고 자지 않기", "약을 먹지 않고 자는 것 금지"],
    ["밥 먹자마자 눕지 않기", "밥 먹자마자 또 누웠다"],
    ["회의 중에 폰 보지 않기", "미팅 중에 휴대폰 보지 말 것"],
    ["서류 안 읽고 서명하지 않기", "서명하기 전에 서류 읽기"],
    ["Never skip the gym on Monday", "Skipped the gym on Monday again, felt awful"],
    ["Don't store photos on one disk", "Stop storing pictures on one disk"],
    ["No calls after nine", "No calls after 9"],
    ["Stop putting keys on the roof", "Never put the keys on the roof"],
    ["Never paste a key without rotating it", "Pasted a key without rotating it again"],
    ["Taste the soup before salting it", "Never salt the soup before tasting it"],
    ["Don't forget to feed the hens", "Forgot to feed the hens again"],
    ["No politics at dinner", "Don't talk about politics at dinner"],
    ["씨앗 봉투 확인하기 전에 심지 말자", "씨앗 봉투 확인 없이 심지 말자"],
    ["자기 전에 군것질하지 않기", "자기전에 또 군것질했다"],
    ["화분 물 주는 것 잊지 않기", "화분에 물 주는 걸 또 까먹었다"],
    ["두 시간씩 낮잠 자지 말자", "낮잠 두시간씩 자는 것 금지"],
    ["열쇠를 화분 밑에 두지 말 것", "열쇠를 또 화분 밑에 두고 왔다"],
    // A deed that is only named is one that is not to be done.
    ["Saying yes to night shifts", "Don't say yes to night shifts"],
    ["밤 근무 떠맡는 것", "밤 근무 떠맡지 않기"],
    ["Skipping lunch on Mondays", "I skipped lunch on Monday"],
    ["Being late because of the tram", "Don't be late because of the tram"],
    ["Stop being rude to waiters", "Don't be rude to waiters"],
    ["비 오는 날 창문 닦지 않기", "비오는 날에는 창문 닦지 말자"],
    // Forms of one word.
    ["라디오 크게 듣지 않기", "또 라디오를 크게 들었다"],
    ["오래 걷지 않기", "또 오래 걸었다"],
    ["급하게 대답하지 않기", "급히 대답하지 말 것"],
    ["월욜에 빨래 미루지 않기", "월요일에 빨래 미루지 말자"],
    ["의자에 앉아 있을 때 발 떨지 말기", "의자에 앉아 있을 때 발을 떨지 않기"],
    ["설거지할 때 음악 끄지 않기", "설거지할 땐 음악을 끄지 말 것"],
    ["시작 시간을 10분 넘기지 말자", "시작 시간 10분 초과 금지"],
    // Other words for the same place or order.
    ["Turn the phone off at dinner", "Turn off the phone at dinner"],
    ["Don't let the soup boil over", "Stop letting the soup boil over"],
    ["Bake in glass, not in tin", "Never bake in tin"],
    ["Never feed the ducks bread", "Don't feed bread to the ducks"],
    ["Don't lose Anna's notes", "Don't lose the notes of Anna"],
    ["Never be late for a rehearsal", "Don't arrive late to rehearsals"],
    ["이어폰 끼고 자전거 타지 않기", "자전거 타면서 이어폰 끼지 말자"],
    ["요가 끝나고 바로 먹지 말 것", "요가 후에 바로 먹지 않기"],
  ])("%s / %s", (one, other) => {
    expect(areGrouped(one, other)).toBe(true);
  });
});

describe("Not grouped unasked are", () => {
  it.each([
    ["빈속에 커피 마시지 않기", "빈속에 우유 마시지 않기"],
    ["욕실 불 켜 두지 않기", "욕실 물 틀어 두지 않기"],
    ["자정 넘어 영화 보지 않기", "자정 넘어 라면 먹지 않기"],
    ["아침에 물 마시기", "아침에 물 마시지 않기"],
    ["월요일에 회의 잡지 않기", "월요일에 휴가 잡지 않기"],
    ["Never skip the warm-up", "Never skip the cool-down"],
    ["Don't park on the pavement", "Don't cycle on the pavement"],
    ["Eat breakfast", "Don't eat breakfast"],
    ["Don't lend books to Anna", "Don't lend money to Anna"],
    ["No calls after 9", "No calls after 11"],
    ["Always lock the garage", "Always paint the garage"],
    ["Nicht auf dem Gehweg parken", "Nicht auf dem Gehweg rauchen"],
    ["歩きながらスマホを見ない", "歩きながらパンを食べない"],
    ["Never leave without the umbrella", "Never leave the umbrella"],
    ["Never swim before lunch", "Never swim after lunch"],
    ["점심 먹기 전에 커피 마시지 않기", "점심 먹은 후에 커피 마시지 않기"],
    ["친구한테 돈 빌려주지 않기", "친구한테 돈 빌리지 않기"],
    ["화분에 물 주지 않기", "화분에 비료 주지 않기"],
    ["중고차 살 때 서두르지 않기", "중고차 팔 때 서두르지 않기"],
    ["Never book four flights", "Never book two flights"],
    ["Don't drink beer at work", "Don't drink wine at work"],
    // One content word in four.
    ["Read the score before tuning the harp", "Read the weather before tuning the harp"],
    ["저녁에 매운 국수 끓이지 말자", "저녁에 매운 국수 사지 말자"],
    // Roles exchanged.
    ["Don't paint on holiday", "Don't plan a holiday while at the paint shop"],
    ["Don't send Anna's notes to Tom", "Don't send Tom's notes to Anna"],
    ["이모에게 사촌 험담하지 않기", "사촌에게 이모 험담하지 않기"],
    ["창고 열쇠 차에 두지 않기", "차 열쇠 창고에 두지 않기"],
    ["쉬는 날 연습하지 않기", "연습하는 날 쉬지 않기"],
    ["Never call the vet before weighing the dog", "Never weigh the dog before calling the vet"],
    // Of one hardly more than the verb is left.
    ["Saying yes before I have looked at my calendar", "Saying yes to everybody"],
    ["Shouting because I am tired", "Shouting at the kids"],
    ["소리를 질렀다가 하루 종일 후회했다", "아이에게 소리를 질렀다"],
    ["구청에 갔다가 서류가 없어서 돌아왔다", "구청에 점심시간에 갔다"],
    // Opposites of place and time.
    ["Don't book the first ferry of the day", "Don't book the last ferry of the day"],
    ["Don't sow the beans too early", "Don't sow the beans too late"],
    ["Never leave the shed under the tree", "Never leave the shed over the tree"],
    ["출근전에 게시판 보지 말자", "퇴근후에 게시판 보지 말자"],
    ["아침 약 거르지 않기", "저녁 약 거르지 않기"],
    ["점심 먹고 바로 뛰지 않기", "점심 먹기 전에 뛰지 않기"],
    // To lend and to borrow.
    ["동생에게 돈을 빌려 주지 말자", "동생에게 돈을 빌리지 말자"],
    ["사촌에게 또 공구를 빌려줬다", "사촌에게 또 공구를 빌렸다"],
    ["책을 빌려 줄 때 적어 두기", "책을 빌릴 때 적어 두기"],
    // Another person, another verb, only half of a condition.
    ["나를 남과 견주지 말자", "아이를 남과 견주지 말자"],
    ["Don't be late for rehearsals", "Don't cancel rehearsals late"],
    ["Never merge a branch", "Never merge a branch without a review"],
    ["커피 두 잔 넘기지 않기", "커피 네 잔 넘기지 않기"],
    ["Never order more than one cake", "Never order more than three cakes"],
    // Who does what to whom, by the order of words, and whose it is.
    ["Don't let the boys tease the girls", "Don't let the girls tease the boys"],
    ["Don't ride with my sister", "Don't let my sister ride"],
    ["Never tell Mia Tom's secrets", "Never tell Tom Mia's secrets"],
    ["Don't chat about the vicar at the baker's table", "Don't chat about the oven at the vicar's table"],
    ["Stop missing the plumber", "Stop missing the plumber's call"],
    // Opposites that stand in small words.
    ["Stop sitting in the front pew", "Stop sitting in the back pew"],
    ["Turn the pump on before the rain", "Turn the pump off before the rain"],
    ["Rest at least an hour", "Rest at most an hour"],
    ["Never row more than a mile", "Never row less than a mile"],
    ["Eat more beans", "Eat fewer beans"],
    ["Stop walking into rehearsals unprepared", "Stop walking out of rehearsals unprepared"],
    ["Don't take the ferry to the island", "Don't take the ferry from the island"],
    ["Never speak to reporters", "Never speak about reporters"],
    ["Vom Onkel kein Boot leihen", "Dem Onkel kein Boot leihen"],
    ["성당 앞에 세우지 않기", "성당 뒤에 세우지 않기"],
    ["하루 네 시간 이상 쉬기", "하루 네 시간 이하로 쉬기"],
    ["콩 더 먹기", "콩 덜 먹기"],
    ["섬까지 배 타지 않기", "섬에서 배 타지 않기"],
    ["기자에게 말하지 않기", "기자에 대해 말하지 않기"],
    ["朝練の後に走らない", "朝練前に走らない"],
    ["Keep the goat out of the orchard", "Keep the goat in the orchard"],
    ["Don't run around wet pools", "Don't run over wet pools"],
    ["Stop asking Ida for seeds", "Stop asking Ida about seeds"],
    ["서버로 그림 복사하지 않기", "서버에서 그림 복사하지 않기"],
    ["아이들 있을 때 빵 굽지 않기", "아이들 없을 때 빵 굽지 않기"],
    // Whose it is, and what is done to which.
    ["Stop sharing recipes with Ola", "Stop sharing Ola's recipes"],
    ["Check both lamps", "Check both lamps' cords"],
    ["열쇠 받고 영수증 건네기", "영수증 받고 열쇠 건네기"],
    // One after the other, and one instead of the other.
    ["주사 맞고 술 마시지 않기", "술 마시고 주사 맞지 않기"],
    ["연습 끝나고 먹지 말 것", "연습 전에 먹지 말 것"],
    ["아내에게 맡기지 않고 고치기", "고치지 않고 아내에게 맡기기"],
    ["Don't sing on Sunday", "Sing on Sunday, not on Monday"],
    // What it is done with; a deed that no ban of a noun means.
    ["Don't clean the lute", "Don't clean the lute with soap"],
    ["Stop leaving pears on the piano", "No pears on the piano"],
    // Words that look alike.
    ["Never leave the trail", "Never leave the train"],
    ["가방 두고 내리지 않기", "가발 두고 내리지 않기"],
    ["Never connect the boiler alone", "Never disconnect the boiler alone"],
  ])("%s / %s", (one, other) => {
    expect(areGrouped(one, other)).toBe(false);
  });
});

describe("The first that a text brings to mind", () => {
  const lessons = [
    "자전거 자물쇠 잠그는 것 잊지 않기",
    "자전거 탈 때 이어폰 끼지 않기",
    "미팅 시간에 늦지 말 것",
    "Never book a table without calling first",
    "Stop buying plants I cannot water",
    "Don't sign a lease without reading it",
    "Keinen Kuchen vor dem Abendessen essen",
    "電車で席を立つ前に忘れ物を確認する",
  ];
  const matcher = new LessonMatcher();
  for (const text of lessons) matcher.add({ key: normalise(text), text });

  it.each([
    ["자물쇠 안 잠그고 또 자전거 세워 둠", lessons[0]],
    ["회의에 지각했다", lessons[2]],
    ["Signed the lease unread", lessons[5]],
    ["bought another plant, watered nothing", lessons[4]],
    ["Wieder Kuchen gegessen", lessons[6]],
    ["電車に忘れ物をした", lessons[7]],
  ])("%s", (text, first) => {
    expect(matcher.rank(text, 3)[0]?.key).toBe(normalise(first ?? ""));
  });

  it("is not what is left out, nor anything for a text that has nothing in common with any", () => {
    const left = normalise(lessons[5] ?? "");
    expect(matcher.rank("Signed the lease unread", 8, (key) => key === left).map(({ key }) => key)).not.toContain(left);
    expect(matcher.rank("ξένος", 3)).toEqual([]);
  });

  it("is followed by other lessons, and only then by what says the same", () => {
    const twins = new LessonMatcher();
    const skipped = ["Never skip the morning run", "Stop skipping the morning run", "Skipped the run again"];
    const texts = [...skipped, "Never run late"];
    for (const text of texts) twins.add({ key: normalise(text), text });
    const ranked = twins.rank("run in the morning", 4).map(({ key }) => key);
    expect(ranked.indexOf(normalise("Never run late"))).toBeLessThan(3);
  });
});
