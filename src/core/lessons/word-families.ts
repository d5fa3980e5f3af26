import { runsOf, wordOf } from "./words.ts";

// Everyday words that stand for one another, a family a line: doublets of native and borrowed words, short and long
// forms, members of one kind. By hand, from general knowledge, for what people's weeks are about; for ranking alone,
// never for grouping unasked. Stems are taken of all of them.
const FAMILIES = `
휴대폰 핸드폰 스마트폰 폰 전화기 휴대전화 phone mobile smartphone cellphone screen handy móvil téléphone スマホ 携帯
회의 미팅 meeting standup call réunion reunión besprechung 会議 ミーティング 打ち合
아이 애 애들 아기 자녀 아들 딸 kid child toddler son daughter baby kinder enfant niño 子供 息子 娘
부모 부모님 어머니 아버지 엄마 아빠 parent mother father mum mom dad eltern 親 両親 母 父
아내 남편 와이프 배우자 wife husband partner spouse girlfriend boyfriend
친구 지인 friend pal buddy mate
동료 팀원 팀 colleague coworker teammate team 同僚
상사 팀장 부장 사장 boss manager lead chef 上司
고객 손님 클라이언트 customer client kunde 顧客 お客
회사 직장 사무실 출근 office workplace 会社 職場
업무 작업 과업 task job ticket 仕事 業務
메일 이메일 email mail inbox メール
문자 메시지 메신저 카톡 톡 단톡방 채팅 dm message messenger chat text slack whatsapp ライン メッセージ
전화 통화 연락 call ring phone contact 電話 連絡
답장 답 회신 대답 답변 reply answer respond response 返信 返事
알림 푸시알림 notification alert ping 通知
배포 디플로이 릴리스 출시 런칭 deploy release ship rollout launch デプロイ リリース
운영 프로덕션 라이브 production prod live 本番
서버 호스트 server host サーバ
데이터베이스 디비 db database データベース
저장소 레포 리포지토리 깃 깃허브 repo repository git github リポジトリ
커밋 푸시 머지 commit push merge コミット
리뷰 검토 검수 코멘트 review feedback レビュー
코드 소스 스니펫 code source snippet コード
테스트 시험 검증 test qa spec テスト
버그 오류 에러 결함 bug error defect バグ エラー
비밀번호 암호 패스워드 password passwort パスワード
비밀 시크릿 토큰 secret token credential
설정 환경설정 config configuration setting 設定
주소 링크 url address link endpoint
백업 복사본 backup copy バックアップ
문서 자료 보고서 리포트 document doc report paper 資料 書類 報告書
발표 프레젠테이션 슬라이드 presentation talk slide deck 発表
일정 스케줄 캘린더 달력 schedule calendar agenda 予定
계획 플랜 plan planung
마감 기한 데드라인 납기 deadline due frist 締め切 期限
약속 promise appointment 約束
예산 가계부 budget
돈 현금 비용 지출 요금 money cash cost expense fee geld argent dinero お金
가격 값 price cost
구매 사 쇼핑 주문 지르 결제 buy purchase order shop shopping kaufen acheter comprar 買 購入 通販
카드 신용카드 card
주식 코인 종목 투자 stock share crypto portfolio investment 株 投資
빚 대출 할부 debt loan credit
월급 급여 salary wage pay
영수증 청구서 고지서 receipt invoice bill レシート
술 맥주 소주 와인 음주 과음 폭음 alcohol beer wine booze alkohol bier wein alcool vin cerveza 酒 ビール
커피 카페인 에스프레소 라떼 coffee caffeine espresso latte kaffee café コーヒー カフェイン
간식 군것질 과자 야식 snack crisp chip cookie お菓子 間食 夜食
단것 사탕 초콜릿 설탕 candy sweet sugar chocolate süßigkeit
밥 식사 끼니 meal food dinner lunch 食事 ご飯
배달 배달음식 takeaway takeout delivery 出前
요리 조리 cook cooking recipe 料理
자 잠 잠들 수면 취침 sleep asleep bed nap schlafen dormir 寝 睡眠
늦잠 oversleep snooze 寝坊
밤 밤늦 새벽 심야 자정 night midnight evening nacht nuit noche 夜 深夜
아침 오전 morning morgen matin mañana 朝
지각 늦 late tardy spät tarde retard 遅刻
운동 헬스 헬스장 트레이닝 exercise gym workout training 運動 ジム
달리 뛰 러닝 조깅 run jog jogging sprint laufen courir correr 走
준비운동 스트레칭 워밍업 warmup stretch
걷 산책 walk stroll hike
무게 중량 weight load
아프 통증 앓 다치 부상 pain hurt ache sore injury 痛 怪我
감기 몸살 독감 cold flu fever sick ill 風邪
병원 의사 진료 검진 doctor clinic checkup hospital arzt 病院
치과 치아 이빨 dentist dental tooth zahnarzt 歯医者 歯
약 복용 medicine pill medication tablet 薬
피부 선크림 자외선 skin sunscreen sunblock
안경 렌즈 콘택트렌즈 glasses lens
담배 흡연 smoke cigarette rauchen fumer 煙草 タバコ
화 화내 짜증 버럭 분노 angry anger rage temper snap
소리치 고함 소리지르 yell shout scream
싸우 다투 말다툼 argue fight quarrel
험담 뒷말 뒷담화 gossip backbite
자르 끊 끼어들 interrupt cut
거짓말 속이 lie cheat 嘘
사과 apology apologise apologize sorry
거절 refuse decline
잊 까먹 깜빡 잊어버리 forget 忘
잃 잃어버리 분실 lose misplace 失
미루 연기 뒤로미루 postpone delay defer procrastinate aufschieben 先延 後回
확인 체크 점검 살피 check verify inspect confirm 確認
보내 전송 발송 send submit 送
쓰 적 작성 기록 메모 write note jot 書 メモ
읽 독서 read 読
고치 수정 변경 바꾸 fix change edit modify 修正 変更
지우 삭제 없애 delete remove erase drop 削除 消
버리 내다버리 throw discard dump 捨
정리 치우 정돈 tidy declutter organise organize 片付
청소 쓸 닦 clean wipe vacuum 掃除
설거지 그릇 dish dishes plate sink 皿洗
빨래 세탁 세탁기 laundry wash washing wäsche 洗濯
쓰레기 분리수거 trash garbage rubbish bin ゴミ
냉장고 냉동실 fridge refrigerator freezer 冷蔵庫
음식 식재료 식품 재료 food ingredient grocery 食材
불 가스불 가스레인지 인덕션 stove burner hob oven
집 자택 방 home house room apartment flat 家 部屋
문 현관 현관문 door gate ドア 玄関
열쇠 키 key schlüssel clé llave 鍵
우산 umbrella 傘
지갑 wallet purse 財布
에어컨 냉방 エアコン 冷房
자동차 차 운전 car drive driving auto voiture coche 車 運転
지하철 버스 전철 기차 subway metro bus train tram 電車
비행기 비행 항공 공항 flight plane airport flug
환승 경유 layover connection transfer stopover
여행 휴가 여정 trip travel holiday vacation journey 旅行
짐 가방 캐리어 수하물 luggage suitcase bag baggage 荷物
숙소 호텔 hotel hostel accommodation
예약 예매 book booking reserve reservation 予約
옷 셔츠 바지 clothes shirt 服
신발 운동화 구두 shoe trainer sneaker boot 靴
화분 식물 화초 plant ficus houseplant flower 植物
강아지 개 고양이 dog cat puppy pet 犬 猫
유튜브 영상 동영상 쇼츠 넷플릭스 드라마 video youtube netflix series tv 動画
인스타 인스타그램 트위터 페이스북 sns 소셜 instagram twitter facebook tiktok social scroll feed
게임 game gaming videogame ゲーム
뉴스 기사 news headline article ニュース
공부 학습 study learn 勉強
책 교재 참고서 문제집 book textbook 本 参考書 問題集
숙제 과제 homework assignment 宿題
강의 수업 lecture class lesson course 授業 講義
단어 어휘 vocabulary word 単語
사진 촬영 photo picture photograph 写真
악기 기타 피아노 guitar piano instrument
박자 템포 메트로놈 박자기 tempo rhythm metronome
연습 practise practice rehearse üben 練習
의자 앉 자세 chair sit posture
허리 척추 목 back spine neck
어깨 shoulder
물 수분 water hydration 水
아래층 이웃 neighbour neighbor 近所
생일 기념일 birthday anniversary 誕生日
선물 gift present プレゼント
숫자 수치 통계 number figure statistic
맞춤법 오타 오탈자 typo spelling
공지 알리 공유 announce announcement notify share
혼자 alone
결론 핵심 요점 conclusion point takeaway
사람들 남 타인 others people
칭찬 격려 praise compliment
비난 비판 criticise criticize blame
비교 compare
걱정 불안 worry anxious overthink
욕심 무리 overdo overcommit
수영 수영장 swim pool swimming
노트북 컴퓨터 laptop computer ノートパソコン
속도 빠르기 speed pace tempo
이동 출장
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
