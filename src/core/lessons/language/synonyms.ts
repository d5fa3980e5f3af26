import { runsOf, wordOf } from "./tokens.ts";

// Everyday words that mean the same, families apart by commas: doublets of native and borrowed words, short and long
// forms, spellings, true synonyms. Not what is merely of one kind (beer and wine), since that makes another lesson. By hand,
// from general knowledge of the languages.
const FAMILIES = `
휴대폰 핸드폰 스마트폰 폰 휴대전화, 전화 통화, 문자 메시지 카톡 톡, 메일 이메일, 회의 미팅, 아이 애 자녀,
부모님 부모, 아내 와이프, 엄마 어머니, 아빠 아버지, 동료 팀원, 상사 팀장 부장, 고객 손님 클라이언트,
회사 직장, 업무 작업 일감, 일하 근무, 답장 회신 대답 답변 답, 배포 디플로이 릴리스 출시,
운영 프로덕션 라이브, 데이터베이스 디비, 저장소 레포, 리뷰 검토, 테스트 시험, 버그 오류 에러,
비밀번호 암호 패스워드, 설정 세팅, 링크 주소, 문서 자료, 보고서 리포트, 발표 프레젠테이션, 일정 스케줄, 달력 캘린더,
마감 기한 데드라인, 노트북 랩톱, 컴퓨터 피시, 텔레비전 티비, 영상 동영상 비디오, 돈 현금,
사 구매 구입 쇼핑, 가격 값, 저축 저금, 결제 지불, 술 음주, 간식 군것질, 단것 당분, 밥 식사 끼니, 아침밥 아침식사,
점심 점심밥, 저녁밥 저녁식사, 자 잠 잠들 수면 취침, 늦 지각, 새벽 한밤중 심야, 운동 헬스, 헬스장 체육관,
달리 뛰 러닝 조깅, 걷 산책, 등산 산행 하이킹, 수영 헤엄, 스트레칭 준비운동, 아프 통증, 감기 몸살, 피곤 지치,
병원 진료, 담배 흡연, 선크림 자외선차단제, 화내 짜증 버럭 욱하, 소리치 고함 소리지르 언성,
싸우 싸움 다투 다툼 말다툼, 욕하 험담 흉보 뒷담화, 불평 투덜, 비난 비판 탓하, 혼내 야단 꾸짖 나무라, 부탁 요청,
묻 질문 물어보, 말하 얘기 이야기, 잊 까먹 깜빡 잊어버리, 잃 잃어버리 분실, 빼먹 거르 건너뛰, 미루 연기 늦추,
확인 체크 점검 살피, 챙기 지참 가져가, 보내 전송 발송 제출, 적 작성 기록, 메모 노트, 읽 독서, 고치 수정 수리,
바꾸 변경 교체 교환, 지우 삭제, 올리 업로드 게시 포스팅, 합치 병합 머지, 정리 치우, 빨래 세탁, 불 가스불 가스레인지,
문 현관, 창문 창, 열쇠 키, 가방 배낭, 짐 캐리어, 숙소 호텔, 예약 예매, 비행기 항공편, 자동차 차 승용차,
과속 속도위반, 기름 주유, 옷 의류, 인스타 인스타그램, 소셜미디어 소셜, 공부 학습, 숙제 과제,
수업 강의, 책 도서, 시작 개시, 끝 마치 끝내 마무리 완료, 시도 도전, 즉시 곧바로, 매일 날마다, 혼자 홀로,
갑자기 한꺼번에 급격히, 빨리 급하 서두르, 크 큰, 배고프 공복 빈속, 무게 중량, 맞춤법 철자 오타, 알리 공지 공유,
결정 정하, 소파 카우치, 에어컨 냉방, 화면 스크린, 도구 연장 공구, 모르는사람 낯선,
phone smartphone cellphone mobile, call ring, message text dm, email mail, kid child, mum mom mother, dad father,
colleague coworker teammate, boss manager, customer client, reply answer respond, deploy release ship rollout,
production prod, db database, repository repo, bug error, config configuration setting, url link, document doc,
presentation talk, deadline due, computer pc, tv telly television, music song, picture photo photograph, money cash,
buy purchase, price cost, save saving, alcohol booze, sweet candy sugar, dinner supper, sleep asleep,
workout exercise, run jog, walk stroll, bike bicycle cycle, warmup stretch, pain hurt sore ache,
tired exhaust, dentist dental, medicine pill medication, smoke cigarette, sunscreen sunblock,
angry anger temper mad, yell shout scream, argue fight quarrel, badmouth gossip, complain moan whine,
criticise criticize blame, apologise apologize sorry, ask request, refuse decline reject, talk speak tell,
lose misplace, skip omit, postpone delay defer procrastinate, check verify double, bring carry, send submit,
fix repair mend, change replace switch, delete remove erase, throw discard dump bin, post upload, clean vacuum,
tidy declutter, trash garbage rubbish waste, fridge refrigerator, stove burner hob, wallet purse,
bag backpack rucksack, luggage suitcase baggage, book reserve reservation,
trip travel vacation holiday, flight plane, car auto, tire tyre, petrol gas fuel, shoe trainer sneaker,
clothes clothing, sns social, study learn, homework assignment, lecture class lesson, start begin, finish complete,
try attempt, immediately straight, alone solo, fast quick hurry rush, big large huge, gift present, typo spelling,
announce notify inform, decide choose pick, sofa couch, film movie, screen display
`;

const LISTS = FAMILIES.trim().split(/,\s/);
/** So many are read in one step. */
const STEP = 20;

const byStem = new Map<string, readonly string[]>();
let read = 0;

/** Reads the families in steps of about a millisecond, where that has not been done. */
export function* readFamilies(): Generator<void, void, void> {
  while (read < LISTS.length) {
    for (const words of LISTS.slice(read, (read += STEP))) {
      const stems = words.split(" ").map((word) => wordOf(runsOf(word)[0] ?? word).stem);
      const family = [...new Set(stems)].filter((stem) => !byStem.has(stem));
      for (const stem of family) byStem.set(stem, family);
    }
    yield;
  }
}

/** Stems of the family that a stem belongs to (the first that names it), itself among them; none: it is in none. */
export function familyOf(stem: string): readonly string[] {
  if (read < LISTS.length) for (const steps = readFamilies(); !steps.next().done;);
  return byStem.get(stem) ?? [];
}
