import { runsOf, wordOf } from "./words.ts";

// Everyday words that mean the same, a family a line: doublets of native and borrowed words, short and long forms,
// spellings, true synonyms. Not what is merely of one kind (beer and wine), since that makes another lesson. By hand,
// from general knowledge of the languages.
const FAMILIES = `
휴대폰 핸드폰 스마트폰 폰 휴대전화 phone smartphone cellphone mobile スマホ 携帯
전화 통화 call ring 電話
문자 메시지 카톡 톡 message text dm
메일 이메일 email mail メール
회의 미팅 meeting 会議 ミーティング
아이 애 자녀 kid child 子供 子
부모님 부모 parent 親
아내 와이프 wife
엄마 어머니 mum mom mother
아빠 아버지 dad father
동료 팀원 colleague coworker teammate
상사 팀장 부장 boss manager 上司
고객 손님 클라이언트 customer client
회사 직장 사무실 office
업무 작업 일감 task 作業
일하 근무 work 仕事
답장 회신 대답 답변 답 reply answer respond 返信 返事
배포 디플로이 릴리스 출시 deploy release ship rollout デプロイ リリース
운영 프로덕션 라이브 production prod 本番
데이터베이스 디비 db database
저장소 레포 repository repo
리뷰 검토 review レビュー
테스트 시험 test テスト
버그 오류 에러 bug error バグ
비밀번호 암호 패스워드 password passwort パスワード
설정 세팅 config configuration setting
링크 주소 url link
문서 자료 document doc 資料
보고서 리포트 report
발표 프레젠테이션 presentation talk
일정 스케줄 schedule
달력 캘린더 calendar
마감 기한 데드라인 deadline due 締め切
노트북 랩톱 laptop
컴퓨터 피시 computer pc パソコン
텔레비전 티비 tv telly television テレビ
영상 동영상 비디오 video 動画
음악 노래 music song 音楽
사진 picture photo photograph 写真
돈 현금 money cash お金
사 구매 구입 쇼핑 buy purchase kaufen acheter comprar 買 購入
가격 값 price cost
저축 저금 save saving 貯金
결제 지불 pay 支払
술 음주 alcohol booze 酒
커피 coffee kaffee café コーヒー
간식 군것질 snack おやつ
단것 당분 sweet candy sugar
밥 식사 끼니 meal 食事 ご飯
아침밥 아침식사 breakfast 朝食
점심 점심밥 lunch 昼食
저녁밥 저녁식사 dinner supper 夕食
자 잠 잠들 수면 취침 sleep asleep schlafen dormir 寝
늦 지각 late 遅
새벽 한밤중 심야
운동 헬스 workout exercise 運動
헬스장 체육관 gym ジム
달리 뛰 러닝 조깅 run jog 走
걷 산책 walk stroll 歩
등산 산행 하이킹 hike 登山
수영 헤엄 swim 水泳
자전거 bike bicycle cycle 自転車
스트레칭 준비운동 warmup stretch
아프 통증 pain hurt sore ache 痛
감기 몸살 cold flu 風邪
피곤 지치 tired exhaust 疲
의사 병원 진료 doctor clinic 医者 病院
치과 dentist dental 歯医者
약 medicine pill medication 薬
담배 흡연 smoke cigarette タバコ 喫煙
선크림 자외선차단제 sunscreen sunblock
화내 짜증 버럭 욱하 angry anger temper mad 怒
소리치 고함 소리지르 언성 yell shout scream 怒鳴
싸우 싸움 다투 다툼 말다툼 argue fight quarrel 喧嘩
욕하 험담 흉보 뒷담화 badmouth gossip 悪口 陰口
불평 투덜 complain moan whine 愚痴 文句
비난 비판 탓하 criticise criticize blame
혼내 야단 꾸짖 나무라 scold 叱
사과 apologise apologize sorry 謝
부탁 요청 ask request 頼
묻 질문 물어보 question
거절 refuse decline reject 断
말하 얘기 이야기 talk speak tell 話
잊 까먹 깜빡 잊어버리 forget vergessen oublier olvidar dimenticare 忘
잃 잃어버리 분실 lose misplace 失
빼먹 거르 건너뛰 skip omit
미루 연기 늦추 postpone delay defer procrastinate 後回 先延
놓치 miss verpassen rater
확인 체크 점검 살피 check verify double 確認
챙기 지참 가져가 bring carry
보내 전송 발송 제출 send submit 送
적 작성 기록 write 書
메모 노트 note メモ
읽 독서 read 読
고치 수정 수리 fix repair mend 修正 直
바꾸 변경 교체 교환 change replace switch 変更
지우 삭제 delete remove erase 削除 消
버리 throw discard dump bin 捨
올리 업로드 게시 포스팅 post upload 投稿
합치 병합 머지 merge マージ
청소 clean vacuum 掃除
정리 치우 tidy declutter 片付
설거지 dish 皿洗
빨래 세탁 laundry 洗濯
쓰레기 trash garbage rubbish waste ゴミ
냉장고 fridge refrigerator 冷蔵庫
불 가스불 가스레인지 stove burner hob コンロ
문 현관 door 玄関
창문 창 window 窓
열쇠 키 key 鍵
지갑 wallet purse 財布
가방 배낭 bag backpack rucksack カバン
짐 캐리어 luggage suitcase baggage 荷物
숙소 호텔 hotel hostel ホテル
예약 예매 book reserve reservation 予約
여행 trip travel vacation holiday 旅行
비행기 항공편 flight plane 飛行機
자동차 차 승용차 car auto 車
운전 drive 運転
과속 속도위반 speeding
타이어 tire tyre
기름 주유 petrol gas fuel ガソリン
신발 운동화 구두 shoe trainer sneaker 靴
옷 의류 clothes clothing 服
유튜브 youtube
인스타 인스타그램 instagram
소셜미디어 소셜 sns social
공부 학습 study learn 勉強
숙제 과제 homework assignment 宿題
수업 강의 lecture class lesson 授業
책 도서 book 本
시작 개시 start begin 始
끝 마치 끝내 마무리 완료 finish complete 終
시도 도전 try attempt
즉시 곧바로 immediately straight
매일 날마다 daily
혼자 홀로 alone solo
갑자기 한꺼번에 급격히
빨리 급하 서두르 fast quick hurry rush 急
크 큰 big large huge
선물 gift present
배고프 공복 빈속 hungry
무게 중량 weight
맞춤법 철자 오타 typo spelling
알리 공지 공유 announce notify inform
결정 정하 decide choose pick
소파 카우치 sofa couch
영화 film movie 映画
에어컨 냉방 エアコン 冷房
화면 스크린 screen display 画面
도구 연장 공구 tool
모르는사람 낯선 stranger
`;

const LINES = FAMILIES.trim().split("\n");
/** So many are read in one step. */
const STEP = 20;

const byStem = new Map<string, readonly string[]>();
let read = 0;

/** Reads the families in steps of about a millisecond, where that has not been done. */
export function* readFamilies(): Generator<void, void, void> {
  while (read < LINES.length) {
    for (const line of LINES.slice(read, (read += STEP))) {
      const stems = line.split(" ").map((word) => wordOf(runsOf(word)[0] ?? word).stem);
      const family = [...new Set(stems)].filter((stem) => !byStem.has(stem));
      for (const stem of family) byStem.set(stem, family);
    }
    yield;
  }
}

/** Stems of the family that a stem belongs to (the first that names it), itself among them; none: it is in none. */
export function familyOf(stem: string): readonly string[] {
  if (read < LINES.length) for (const steps = readFamilies(); !steps.next().done; );
  return byStem.get(stem) ?? [];
}
