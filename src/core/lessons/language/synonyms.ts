import { runsOf, wordOf } from "./tokens.ts";

// Everyday words that mean the same, families apart by commas: doublets of native and borrowed words, short and long
// forms, spellings, true synonyms. Not what is merely of one kind (beer and wine), since that makes another lesson. By hand,
// from general knowledge of the languages.
const FAMILIES = `
휴대폰 핸드폰 스마트폰 폰 휴대전화, 전화 통화, 문자 메시지, 카톡 톡, 메일 이메일, 회의 미팅, 아이 애 애들 자녀,
부모님 부모, 아내 와이프, 엄마 어머니, 아빠 아버지, 동료 팀원, 고객 클라이언트,
회사 직장, 업무 일감, 일하 근무, 답장 회신, 대답 답변 답, 배포 디플로이 릴리스 출시,
운영 프로덕션 라이브, 데이터베이스 디비 db database, 저장소 레포, 리뷰 검토, 버그 오류 에러,
비밀번호 암호 패스워드, 설정 세팅, 보고서 리포트, 발표 프레젠테이션, 일정 스케줄, 달력 캘린더,
마감 기한 데드라인, 노트북 랩톱, 컴퓨터 피시, 텔레비전 티비, 영상 동영상 비디오,
사 구매 구입 쇼핑, 가격 값, 저축 저금, 결제 지불, 술 음주, 간식 군것질, 단것 당분, 밥 식사 끼니, 아침밥 아침식사,
점심 점심밥, 저녁밥 저녁식사, 자 잠 잠들 수면 취침, 늦 지각, 한밤중 심야, 헬스장 체육관, 듣 들, 걷 걸, 월요일 월욜, 화요일 화욜, 수요일 수욜, 목요일 목욜, 금요일 금욜, 토요일 토욜, 일요일 일욜,
달리 뛰 러닝 조깅, 등산 산행 하이킹, 수영 헤엄, 아프 통증, 감기 몸살, 피곤 지치,
 담배 흡연, 선크림 자외선차단제, 화내 짜증 버럭 욱하, 소리치 고함 소리지르 언성,
싸우 싸움 다투 다툼 말다툼, 욕하 험담 흉보 뒷담화, 불평 투덜, 비난 탓하, 초과 넘기 넘, 대신 대체, 혼내 야단 꾸짖 나무라, 부탁 요청,
묻 질문 물어보, 말하 얘기 이야기, 잊 까먹 깜빡 잊어버리, 잃 잃어버리 분실, 빼먹 거르 건너뛰, 미루 연기 늦추,
확인 체크 점검 살피, 챙기 지참 가져가, 보내 전송 발송, 적 기록, 읽 독서, 고치 수정,
바꾸 변경, 교체 교환, 지우 삭제, 올리 업로드 게시 포스팅, 합치 병합 머지, 정리 치우, 빨래 세탁, 가스불 가스레인지,
 창문 창, 열쇠 키, 가방 배낭, 예약 예매, 비행기 항공편, 자동차 차 승용차,
과속 속도위반, 옷 의류, 인스타 인스타그램, 소셜미디어 소셜, 공부 학습, 숙제 과제,
수업 강의, 책 도서, 시작 개시, 끝 마치 끝내 마무리 완료, 즉시 곧바로, 매일 날마다, 혼자 홀로,
갑자기 급격히, 한꺼번에 한번에, 빨리 급하 서두르, 크 큰, 배고프 공복 빈속, 무게 중량, 맞춤법 철자, 알리 공지,
결정 정하, 소파 카우치,
월급 급여 봉급, 통장 계좌, 월세 집세 임대료, 대출 빚 융자, 카드 신용카드, 과식 폭식, 요리 조리, 지하철 전철, 기차 열차,
안전벨트 안전띠, 알람 자명종, 화장실 욕실, 강아지 개 반려견, 고양이 냥이, 단톡방 단체방, 댓글 답글 코멘트, 복권 로또,
코인 암호화폐 가상화폐, 면접 인터뷰, 야근 잔업, 재택 재택근무, 스프레드시트 시트, 업데이트 업그레이드, 되돌리 롤백,
승인 허가 허락, 협의 상의 의논, 토론 논의, 사과 사죄, 걱정 염려 근심, 핑계 변명, 참견 간섭, 재촉 독촉, 망설이 주저, 포기 단념,
계획 플랜, 택배 소포, 양치 양치질, 자랑 뽐내, 질투 시샘, 이어폰 헤드폰, 에어컨 냉방, 화면 스크린, 도구 연장 공구, 모르는사람 낯선,
phone smartphone cellphone mobile, call ring, message text dm, email mail, kid child, mum mom mother, dad father,
colleague coworker teammate, boss manager, customer client, reply answer respond, deploy release ship rollout,
production prod, repository repo, config configuration setting, document doc,
 computer pc, tv telly television, music song, picture photo photograph pic, speed tempo pace,
buy purchase, price cost, save saving, alcohol booze, sweet candy, dinner supper, sleep asleep,
workout exercise, run jog, walk stroll, bike bicycle cycle, pain hurt sore ache,
tired exhaust, dentist dental, medicine pill medication, smoke cigarette, sunscreen sunblock,
angry anger temper mad, yell shout scream, argue fight quarrel, badmouth gossip, complain moan whine,
criticise criticize blame, apologise apologize sorry, ask request, refuse decline reject, talk speak,
lose misplace, skip omit, postpone delay defer procrastinate, check verify,
fix repair mend, change switch, delete remove erase, throw discard dump bin, post upload,
tidy declutter, trash garbage rubbish waste, fridge refrigerator, stove burner hob, wallet purse,
backpack rucksack, luggage suitcase baggage, book reserve reservation,
trip travel, vacation holiday, flight plane, car auto, tire tyre, petrol gas fuel, shoe trainer sneaker,
clothes clothing, sns social, study learn, homework assignment, lecture class lesson, start begin, finish complete,
try attempt, immediately straight, alone solo, fast quick hurry rush, big large huge, gift present,
announce notify inform, choose pick, sofa couch, earphone headphone earbud, laundry washing, lawn grass, dog puppy, cat kitten, taxi cab,
motorway highway freeway, doctor gp physician, loan debt, salary wage, bill invoice, praise compliment, worry fret, brag boast,
swear curse, roommate flatmate, flat apartment, coat jacket, jumper sweater pullover, trousers pants, thesis dissertation,
student pupil, practise practice rehearse, wool yarn, wood timber, colour color, grey gray, documentation docs, rollback revert,
promise vow pledge, nag pester, weep cry, aeroplane airplane, garden yard, 子供 子, film movie, screen display
`;

// Words that often stand for one another, though another thing can be meant: they bring a lesson up, but do not make it
// the same one.
const RELATED = `
문자 메시지 카톡 톡, 상사 팀장 부장, 고객 손님, 업무 작업, 답장 회신 대답 답변 답, 테스트 시험, 링크 주소, 문서 자료, 돈 현금,
한밤중 심야 새벽, 운동 헬스, 준비운동 스트레칭, 걷 산책, 병원 진료, 비난 비판 탓하, 보내 제출, 적 기록 작성, 메모 노트, 고치 수리, 바꾸 교체 교환,
불 가스불 가스레인지, 문 현관, 짐 캐리어, 숙소 호텔, 기름 주유, 시도 도전, 갑자기 한꺼번에 급격히, 맞춤법 오타, 알리 공유,
bug error, url link, presentation talk, deadline due, money cash, save store, candy sugar, warmup stretch, talk tell, verify double,
bring carry, send submit, change replace, clean vacuum, bag backpack, trip travel vacation holiday, typo spelling, decide choose
`;

const HANGUL = /^[가-힣]+$/;

/** Sets of stems, each looked up by any of its stems. */
class Families {
  private readonly byStem = new Map<string, readonly string[]>();
  private readonly lists: readonly string[];
  private read = 0;

  constructor(lists: string) {
    this.lists = lists.trim().split(/,\s/);
  }

  /** Reads the sets in steps of about a millisecond, where that has not been done. */
  *readAll(): Generator<void, void, void> {
    while (this.read < this.lists.length) {
      for (const words of this.lists.slice(this.read, (this.read += STEP))) {
        // A verb that ends as a noun made of one does (`넘기`) has its whole stem only before an ending.
        const stems = words
          .split(" ")
          .flatMap((word) => (HANGUL.test(word) ? [word, `${word}지`] : [word]))
          .map((word) => wordOf(runsOf(word)[0] ?? word).stem);
        const family = [...new Set(stems)].filter((stem) => !this.byStem.has(stem));
        for (const stem of family) this.byStem.set(stem, family);
      }
      yield;
    }
  }

  /** The stems of the first set that names a stem, itself among them; none if it is in no set. */
  of(stem: string): readonly string[] {
    if (this.read < this.lists.length) for (const steps = this.readAll(); !steps.next().done;);
    return this.byStem.get(stem) ?? [];
  }
}

/** The number of sets that are read in one step. */
const STEP = 20;

const synonyms = new Families(FAMILIES);
const related = new Families(RELATED);

/** Reads the tables in steps of about a millisecond, where that has not been done. */
export function* readFamilies(): Generator<void, void, void> {
  yield* synonyms.readAll();
  yield* related.readAll();
}

/** Stems that mean the same as one, itself among them; none: it has no synonyms. */
export const synonymsOf = (stem: string): readonly string[] => synonyms.of(stem);

/** Stems that may stand for one, itself among them; none: there are none. */
export const relatedTo = (stem: string): readonly string[] => related.of(stem);
