import { runsOf, wordOf } from "./words.ts";

// Everyday words that stand for one another, a family a line: doublets of native and borrowed words, short and long
// forms, what is nearly the same. By hand, from general knowledge, for what people's weeks are about; for ranking
// alone, never for grouping unasked. Stems are taken of all of them.
const FAMILIES = `
휴대폰 핸드폰 스마트폰 폰 phone mobile smartphone スマホ 携帯
회의 미팅 meeting 会議 ミーティング
아이 애 애들 자녀 kid child son daughter 子供
부모 부모님 엄마 아빠 어머니 아버지 parent mum mom dad mother father 親
아내 남편 와이프 배우자 wife husband partner
동료 팀원 colleague coworker teammate
상사 팀장 부장 boss manager 上司
고객 손님 클라이언트 customer client
회사 직장 사무실 출근 office work
업무 작업 일감 task job 仕事
메일 이메일 email mail inbox
메시지 메신저 문자 카톡 단톡방 채팅 dm message chat text
전화 통화 연락 call ring phone 電話 連絡
답장 회신 대답 답변 답 reply answer respond 返信 返事
배포 디플로이 릴리스 출시 deploy release ship rollout launch デプロイ リリース
운영 프로덕션 production prod live 本番
데이터베이스 디비 db database
저장소 레포 리포지토리 깃 repo repository git
커밋 푸시 commit push
리뷰 검토 코멘트 review
테스트 검증 test
버그 오류 에러 bug error
비밀번호 암호 패스워드 password passwort パスワード
비밀 시크릿 secret
설정 config configuration setting
주소 링크 url address link endpoint
문서 자료 보고서 리포트 document doc report 資料
발표 프레젠테이션 presentation talk slide
일정 스케줄 캘린더 달력 schedule calendar
마감 기한 데드라인 deadline due 締め切
돈 현금 비용 지출 money cash cost
사 구매 쇼핑 주문 buy purchase order shop kaufen acheter comprar 買 購入
주식 종목 코인 투자 stock share portfolio
빚 대출 할부 debt loan
영수증 고지서 receipt invoice bill
술 맥주 소주 와인 alcohol beer wine drink 酒
커피 카페인 coffee caffeine espresso kaffee café コーヒー
간식 군것질 과자 야식 snack crisp
단것 사탕 초콜릿 candy sweet sugar chocolate
밥 식사 끼니 meal dinner food 食事 ご飯
자 잠 잠들 수면 취침 sleep asleep bed nap schlafen dormir 寝
밤 새벽 심야 자정 night midnight
아침 오전 morning
지각 늦 late
운동 헬스 헬스장 exercise gym workout training
달리 뛰 러닝 조깅 run jog
준비운동 스트레칭 warmup stretch
무게 중량 weight
아프 통증 앓 다치 pain hurt sore
감기 몸살 독감 cold flu sick
병원 진료 검진 doctor clinic checkup
치과 치아 dentist dental tooth 歯
약 복용 medicine pill medication
선크림 sunscreen sunblock
담배 흡연 smoke cigarette
화 화내 짜증 버럭 angry temper snap
소리치 고함 yell shout scream
싸우 다투 argue fight quarrel
잊 까먹 깜빡 잊어버리 forget 忘
잃 잃어버리 분실 lose misplace
미루 연기 postpone delay defer procrastinate cancel
확인 체크 점검 check verify double 確認
보내 전송 발송 send submit 送
쓰 적 작성 기록 메모 write note 書 メモ
읽 독서 read 読
고치 수정 변경 바꾸 fix change edit 変更
지우 삭제 delete remove 削除
버리 throw discard dump 捨
청소 정리 치우 clean tidy 掃除 片付
설거지 그릇 dish sink
빨래 세탁 laundry wash 洗濯
쓰레기 trash garbage rubbish ゴミ
냉장고 fridge refrigerator 冷蔵庫
불 가스불 가스레인지 stove burner hob
문 현관 door gate
지갑 wallet purse
에어컨 냉방 エアコン 冷房
차 자동차 운전 car drive 車
비행기 항공 flight plane flug
환승 경유 layover connection
여행 휴가 trip travel holiday vacation 旅行
짐 가방 캐리어 luggage suitcase bag baggage 荷物
숙소 호텔 hotel
예약 예매 book reserve reservation 予約
신발 운동화 구두 shoe trainer sneaker 靴
식물 화분 화초 plant
유튜브 영상 동영상 쇼츠 넷플릭스 드라마 video youtube netflix series tv
인스타 인스타그램 sns social instagram feed scroll
공부 학습 study learn 勉強
책 교재 참고서 book 本 参考書 問題集
숙제 과제 homework assignment
강의 수업 lecture class lesson
사진 촬영 photo picture
박자 템포 메트로놈 박자기 빠르기 속도 tempo metronome speed
선물 gift present
숫자 수치 number figure
맞춤법 오타 typo spelling
공지 알리 공유 announce notify share
결론 요점 핵심 conclusion point
사람들 남 타인 others
비난 비판 criticise blame
욕심 무리 overdo
수영 수영장 swim pool
노트북 컴퓨터 laptop computer
`;

let known: Map<string, number> | undefined;

/** The number of the family that a stem belongs to, the first of several; -1: none. */
export function familyOf(stem: string): number {
  known ??= families();
  return known.get(stem) ?? -1;
}

function families(): Map<string, number> {
  const byStem = new Map<string, number>();
  FAMILIES.trim().split("\n").forEach((line, number) => {
    for (const word of line.split(" ")) {
      const { stem } = wordOf(runsOf(word)[0] ?? word);
      if (!byStem.has(stem)) byStem.set(stem, number);
    }
  });
  return byStem;
}
