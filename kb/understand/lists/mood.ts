/**
 * Words of customers who are upset, in three strengths and all our languages. What is merely broken, late or missing is no
 * mood, nor is a question whether something is fake.
 * Phrases are written as for `phrases()`: separated by commas, a star for any ending; Simplified characters stand for Traditional ones too.
 */

/** Insults, accusations and threats: one is enough to be angry. */
export const fury = {
  en: `
    scammed, you scam, what a scam, total scam, such a scam, scam shop, fraudster, fraudsters, you frauds, thief,
    thieves, crooks, con artists, you liars, liar, liars, lying to me, stole my money, stealing my money, robbed,
    robbery, rip off, ripoff, rip-off, ripped off, cheaters, cheat customers, cheating customers, you cheated,
    sue you, i will sue, i'll sue, going to sue, legal action, my lawyer, lawsuit, take you to court,
    see you in court, small claims, report you, reporting you, report your, call the police, police report,
    go to the police, consumer council, consumer protection, trading standards, case trust, casetrust, chargeback,
    charge back, dispute with my bank, bad review everywhere, post this everywhere, expose you, go viral, fuck*,
    wtf, bullshit, bs company, shitty, piece of shit, shit service, asshole*, bastard*, idiots, idiot, morons,
    stupid shop, stupid company, damn you, go to hell, screw you, worst shop, worst store, worst company,
    worst service, worst customer service, worst experience, garbage shop, garbage company, trash company,
    trash shop, disgusting service, never buying again, never buy again, never buy from you again,
    never order again, never shop here again, 12315`,
  zh: `
    骗我, 呃我, 奸商, 黑店, 无良, 无良商家, 垃圾店, 垃圾商家, 垃圾公司, 垃圾客服, 垃圾平台, 垃圾服务, 烂店, 坑人,
    坑钱, 坑爹, 不要脸, 无耻, 王八蛋, 他妈的, 妈的, 操你, 卧槽, 去死, 傻逼, 混蛋, 狗屁, 屁话, 仆街, 扑街, 冚家铲,
    屌你, 顶你个肺, 食屎, 白痴, 智障, 脑残, 靠北, 机车店, 投诉你, 投诉你们, 我要投诉, 要投诉, 去投诉, 客诉你,
    要客诉, 提告, 告你, 告你们, 法院, 起诉, 律师信, 律师函, 报警, 报案, 消保官, 消保, 消基会, 消委会, 消费者委员会,
    消费者协会, 消协, 工商局, 曝光你, 曝光你们, 爆料, 放上网, 放上小红书, po上网, 海关举报, 举报你,
    举报你们, 差评, 负评, 给负评, 拒买, 抵制, 给一星, 滚蛋, 滚开`,
  ja: `
    騙された, だまされた, 騙し, ふざけるな, ふざけんな, ふざけてる, なめてんのか, 舐めてる, バカにして, 馬鹿にして,
    馬鹿野郎, クソ, くそ, 最低な店, 最悪の店, 最低最悪, 泥棒, 訴えます, 訴える, 訴訟, 弁護士, 警察に, 通報します,
    通報する, 消費者センター, 消費生活センター, 国民生活センター, 口コミに書, レビューに書, 晒します, 晒すぞ,
    二度と買わ*, 二度と利用し*, 二度と頼ま*, 金返せ, 金を返せ, 責任者出せ, 責任者を出せ`,
  ko: `
    사기죄, 도둑, 도둑놈, 양아치, 씨발, 시발, ㅅㅂ, 개새끼, 새끼, 병신, ㅂㅅ, 지랄, 미친놈, 미친거, 미쳤냐, 꺼져,
    엿먹, 쓰레기, 최악의, 고소, 고발, 신고할, 신고합, 신고하겠, 소비자원, 소보원, 소비자보호원, 소비자고발,
    경찰에, 변호사, 법적대응, 법적조치, 법적으로, 다시는안사, 다신안사, 다시는안삽, 다시는구매, 두번다시, 별점1점, 평점1점,
    별점테러, 리뷰남길, 내돈내놔, 돈내놔, 장난하냐, 장난하나, 장난합니까, 장난치나, 사람을뭘로, 호구로`,
  th: `
    หลอกเงิน, โดนหลอก, โดนโกง, ต้มตุ๋น, เหี้ย, สัส, สัตว์นรก, ควาย, ไอ้เวร, เวรกรรม, ห่วยแตก, ห่วยมาก, โคตรห่วย,
    เฮงซวย, ระยำ, เลวมาก, ชั่ว, แม่ง, กูจะ, มึง, แจ้งความ, แจ้งตำรวจ, สคบ, ฟ้องร้อง, จะฟ้อง, ฟ้องแน่, ทนาย,
    ดำเนินคดี, ร้องเรียน, โพสต์ประจาน, ประจาน, แฉ, รีวิว1ดาว, รีวิวแย่, ไม่ซื้ออีก, จะไม่ซื้ออีก, ไม่อุดหนุนอีก,
    เลิกซื้อ, เอาเงินคืนมา, คืนเงินมาเดี๋ยวนี้, ร้านผี`,
  id: `
    tukang tipu, bajingan, anjing, anjir lah, bangsat, kampret, goblok, tolol, bego, brengsek, kurang ajar, sialan,
    pembohong, bohong terus, toko sampah, sampah, lapor polisi, laporin, saya laporkan, saya lapor, lapor ke, ylki,
    bpkn, somasi, pengacara, jalur hukum, viralkan, viralin, aku viralin, bintang satu, bintang 1, kapok,
    ga akan beli lagi, gak bakal beli lagi, nggak akan beli lagi, jangan beli di sini, terburuk, toko abal*,
    parah banget, tidak akan beli lagi, lapor ke polisi, ke polisi, kantor polisi`,
  ms: `
    pembohong, bodoh, bangang, bengap, sial, celaka, lahanat, haramjadah, report polis, polis, kpdn,
    kpdnhep, tribunal, tribunal pengguna, peguam, viralkan, tak beli lagi dah, tak akan beli lagi, teruk gila,
    paling teruk, kedai sampah, makan duit orang, makan duit, saman kedai`,
  vi: `
    lừa tiền, lừa khách, lừa tôi, lừa mình, bịp bợm, ăn cướp, cướp tiền, ăn cắp, mất dạy, khốn nạn, chó má, đồ chó,
    đm, dmm, vcl, vkl, vl, cái đéo, đéo, địt, rác rưởi, shop rác, làm ăn chó, làm ăn như, báo công an, công an,
    khởi kiện, luật sư, bảo vệ người tiêu dùng, báo cáo shop, tố cáo, bóc phốt, phốt,
    đánh giá 1 sao, một sao, tẩy chay, trả tiền đây, cút đi, cho 1 sao, kiện shop, kiện ra tòa`,
  tl: `
    scammer kayo, niloloko, naloko, nilokko, na-scam, nascam, magnanakaw, sinungaling, walang hiya, walanghiya,
    mga gago, gago, putang ina, putangina, tangina, tang ina, pota, punyeta, leche, letse, bwisit, bwiset, buwisit,
    tanga, bobo, inutil, hayop kayo, irereport, i-report ko, ireport ko, report ko kayo, isusumbong, dti, nbi,
    pulis, kakasuhan, kaso, idedemanda, demanda, abogado, ipo-post ko, ipopost ko, ipapa-tulfo, tulfo, one star,
    1 star, hindi na ako bibili, di na ako bibili, di na uulit, hindi na mauulit, pinakamasama, kapal ng mukha,
    kapal ng mga mukha`,
  hi: `
    धोखेबाज*, धोखाधड़ी, पुलिस में, पुलिस कंप्लेंट, ठगी, लूट, लुटेरे, बेवकूफ, बकवास, घटिया, कमीने, हरामी, साले, कुत्ते, मुकदमा, केस करूँगा,
    केस करूंगा, केस कर दूंगा, उपभोक्ता, कंज्यूमर कोर्ट, कंज्यूमर फोरम, शिकायत दर्ज, शिकायत करूँगा,
    शिकायत करूंगा, वकील, कभी नहीं खरीद*, दोबारा नहीं खरीद*, एक स्टार, बेशर्म, निकम्मे, dhokhebaaz, police complaint, police me, police mein, dhokebaaz,
    fraud ho, fraud company, fraud log, thagi, loot, lootere, chor ho, chor company, bewakoof, bewkoof, bakwas,
    ghatiya, kamine, harami, saale, sale kutte, kutte, chutiya, bhenchod, madarchod, muqadma, case karunga,
    case kar dunga, consumer court, consumer forum, complaint karunga, complaint kar dunga, vakil,
    kabhi nahi kharid*, dobara nahi kharid*, besharam, kena saman`,
};

/** The same, unless it is asked: "is this a scam?" wants to be reassured. */
export const accusations = {
  en: `
    scammer, scammers, it's a scam, its a scam, this is a scam, fraudulent, this is fraud, its fraud, penipu,
    penipuan, tipu, nipu, menipu, ditipu, ketipu, scam, lua dao, manloloko, nanloloko, dhokha, thag, chori, fraud`,
  zh: `
    诈骗, 骗子, 骗钱, 骗人, 欺骗, 欺诈, 呃钱, 呃人, 老千, 詐欺`,
  ko: `
    사기꾼, 사기치, 사기당, 사기네, 사기잖, 사기업체, 사기쇼핑, 사기아니`,
  th: `
    โกง, ขี้โกง, คนโกง, มิจฉาชีพ, หลอกลวง`,
  id: `
    kena scam, kena tipu`,
  vi: `
    lừa đảo, bịp, fraud hai, chor hai`,
  hi: `
    धोखा, ठग, चोर, चोरी, फ्रॉड, स्कैम`,
};

/** Strong feeling: with any second sign of it, angry. */
export const strong = {
  en: `
    ridiculous, unacceptable, outrageous, disgusting, disgusted, appalling, pathetic, furious, livid, fed up,
    sick of, sick and tired, had enough, enough is enough, useless, joke of a, what a joke, is this a joke,
    are you kidding, are you kidding me, shame on you, shameful, terrible, horrible, awful, worst, nonsense,
    absurd, insane, incompetent, unprofessional, angry, so mad, pissed, pissed off, lost all patience,
    losing my patience, running out of patience, unbelievable, how dare, refund me now, give me my money back,
    give me back my money, want my money back now, absolute trash, absolute garbage, absolute rubbish,
    total garbage`,
  zh: `
    离谱, 太离谱, 过分, 太过分, 离谱到, 太扯, 扯爆, 超夸张, 恶心, 气死, 气炸, 火大, 超火大, 莫名其妙, 岂有此理,
    搞什么鬼, 搞什么东西, 搞乜鬼, 搞错, 有冇搞错, 有无搞错, 有没有搞错, 开什么玩笑, 开玩笑吗, 玩我, 玩嘢, 当我傻,
    当我白痴, 受够, 够了没, 忍无可忍, 愤怒, 嬲, 好嬲, 激气, 激死, 火滚, 火都嚟, 发火, 烂透, 烂死, 差劲, 太差, 超差,
    极差, 好差, 差到, 最差, 糟糕透, 无语, 无语死, 真的很瞎, 太瞎, 耍我, 耍人, 玩弄, 敷衍, 推卸, 推卸责任, 不负责任,
    冇责任心, 没良心, 马上退钱, 立刻退款, 即刻退钱, 还我钱, 还钱, 退钱!, 什么态度, 乜态度, 咩态度, 几时先搞掂,
    再也不买, 再也不会买, 再也不会来, 不会再买, 以后不会再来, 唔会再买, 唔会再帮衬, 很生气, 好生气, 真的生气,
    非常生气, 超生气`,
  ja: `
    いい加減にし*, いいかげんにし*, ありえない, あり得ない, ひどすぎ*, 酷すぎ*, ひどい, 酷い, 最悪, 許せない,
    許さない, 怒って*, 怒り, 腹が立*, 腹立*, むかつく, ムカつく, イライラ, 話にならない, 冗談じゃない,
    冗談ではない, 呆れ*, あきれ*, 信じられない, どうなってるん*, どうなってんの, どういうつもり, 我慢の限界,
    うんざり, 誠意がない, 対応が悪*, すぐ返金しろ, 今すぐ返金, 早くしろ, しっかりしろ, 最低です, 最低だ, 最低な,
    最低の, 真垃圾, 太垃圾, 好垃圾, 就是垃圾, 垃圾死`,
  ko: `
    어이없, 어이가없, 어처구니, 황당, 화나, 화가나, 화납니다, 열받, 빡치, 빡쳐, 빡침, 짜증, 최악, 너무하,
    너무합니다, 너무한거, 말이됩니까, 말이돼요, 말이되나요, 말이되냐, 뭐하는, 뭐하자는, 기가막히, 기가차, 불쾌,
    엉망, 형편없, 무책임, 참을수가, 참을만큼, 더이상못참, 인내심, 도대체, 당장환불, 당장해결, 책임지세요, 실화냐,
    실화인가요`,
  th: `
    แย่มาก, แย่ที่สุด, แย่สุดๆ, แย่จริงๆ, ห่วย, โมโห, โกรธ, หงุดหงิด, รำคาญ, เหลือเชื่อ, เหลืออด, รับไม่ได้,
    ทนไม่ไหว, หมดความอดทน, ไม่รับผิดชอบ, ไร้ความรับผิดชอบ, เกินไปแล้ว, เกินไปไหม, ล้อเล่นหรือ, ล้อเล่นเหรอ,
    เล่นตลก, ตลกเหรอ, บ้าไปแล้ว, บ้าบอ, อะไรกันเนี่ย, อะไรวะ, ทุเรศ, น่าเกลียด, เสียความรู้สึก, คืนเงินเดี๋ยวนี้,
    คืนเงินด่วน, ปล่อยให้รอ, ไม่มีใครตอบ`,
  id: `
    keterlaluan, kesel banget, kesal banget, kzl banget, marah, emosi, muak, geram, jengkel, sebel banget, gila ya,
    gila sih, ngawur, ga masuk akal, gak masuk akal, nggak masuk akal, tidak masuk akal, tidak bertanggung jawab,
    ga tanggung jawab, gak tanggung jawab, tidak profesional, ga profesional, gak profesional, gak becus, ga becus,
    nggak becus, buruk sekali, php, di php, dipermainkan, dimainin, main main, 
    balikin uang saya, kembalikan uang saya, balikin duit gue, udah habis kesabaran, habis kesabaran, sabar saya,
    gimana sih, apa apaan, apaan sih, parah sih, parah nih, parah kak`,
  ms: `
    melampau, teruk, teruk betul, teruk sangat, marah, geram, sakit hati, bengang, menyampah, tak masuk akal,
    tak bertanggungjawab, tak bertanggung jawab, tak profesional, hampeh, hampas, mengarut, merepek, main main ke,
    hilang sabar, dah hilang sabar, bagi balik duit saya, apa ni, apa benda ni, lembab gila,
    memang teruk`,
  vi: `
    quá đáng, tức quá, tức giận, bực mình, bực bội, bực quá, điên tiết, phẫn nộ, vô trách nhiệm, thiếu trách nhiệm,
    vô lý, làm ăn kiểu gì, làm ăn gì, làm ăn vậy, làm ăn thế, làm ăn kì, làm ăn kỳ cục, tệ hại, quá tệ, tệ quá,
    quá tồi, tồi tệ, dở tệ, không chấp nhận được, không thể chấp nhận, không thể chịu, hết chịu nổi, chịu hết nổi,
    hết kiên nhẫn, đùa à, đùa hả, giỡn mặt, giỡn hả, giỡn chơi, coi thường khách, xem thường khách, lươn lẹo,
    chán quá, quá chán, trả lại tiền ngay, không bao giờ mua, không mua nữa đâu`,
  tl: `
    nakakainis, nakakagalit, nakakabwisit, inis na inis, galit na galit, galit na ako, nagagalit, badtrip,
    bad trip, sobrang bagal, ang bagal, ang pangit, pangit ng service, ang panget, sobrang panget, walang kwenta,
    walang silbi, kalokohan, ano ba yan, ano ba naman, anu ba yan, nakakapikon, napipikon, ubos na pasensya,
    ubos na ang pasensya, nauubos na pasensya, sawang sawa, pinapaasa, pinaasa, pinaglalaruan, hindi makatarungan,
    di makatarungan, grabe kayo, grabe naman kayo, 
    ibalik niyo ang pera, iresponsable`,
  hi: `
    हद है, हद हो गई, हद हो गयी, गुस्सा, बर्दाश्त, परेशान कर, परेशान हो, तंग आ गया, तंग आ गई, बहुत खराब, बहुत बेकार,
    बेकार सर्विस, बेकार, वाहियात, शर्मनाक, शर्म आनी चाहिए, शर्म करो, मज़ाक है क्या, मजाक है क्या, मज़ाक चल रहा,
    मजाक चल रहा, मज़ाक बना, मजाक बना, गैर जिम्मेदार, लापरवाह*, पागल समझ, मेरे पैसे वापस करो, पैसे वापस करो अभी,
    सबसे खराब, hadd hai, had hai, had ho gayi, hadd ho gayi, gussa, bardasht, pareshan kar, pareshan ho,
    tang aa gaya, tang aa gayi, bahut kharab service, bahut bekar, bekar service, bekaar, bekar, wahiyat,
    sharam karo, sharm karo, sharam aani chahiye, mazak hai kya, majak hai kya, mazaak hai kya, mazak chal raha,
    mazak bana, pagal samajh, laparwahi, mere paise wapas karo, sabse kharab`,
};

/** Displeasure: upset, however politely said. */
export const mild = {
  en: `
    disappointed, disappointing, very disappointed, frustrated, frustrating, frustration, annoyed, annoying,
    unhappy, not happy, dissatisfied, not satisfied, not acceptable, poor service, bad service,
    poor customer service, bad customer service, slow service, bad experience, poor experience, let down,
    complaint, i want to complain, make a complaint, nobody replies, no one replies, nobody answers,
    no one answers, nobody is answering, no one is answering, nobody is replying, no one is replying,
    no one can tell me, nobody can tell me, no one responds, nobody responds, no reply from you,
    no response from you, still no reply, still no response, ignored, ignoring me, keep ignoring, waste of time,
    waste of money, wasted my time, so many times already, third time, last time i buy, tired of waiting,
    waited long enough, this is too much, what is going on, what the hell, how many times do i have to,
    how many more times, very upset, i'm upset, i am upset`,
  zh: `
    失望, 不满, 不满意, 好失望, 唔满意, 唔满, 不开心, 不爽, 很不爽, 超不爽, 唔爽, 难过, 心寒, 心累, 烦死, 好烦,
    很烦, 体验差, 体验很差, 服务差, 服务很差, 服务太差, 服务态度差, 态度差, 态度很差, 态度好差, 浪费时间,
    浪费我时间, 浪费我的时间, 嘥我时间, 没人理, 没人回, 没人回复, 没人回覆, 没人管, 没人处理, 冇人理, 冇人覆,
    冇人回, 冇人跟进, 没有人理, 没有人回, 不理人, 不理我, 已读不回, 装死, 装傻, 拖拖拉拉, 一拖再拖, 拖咗咁耐,
    一直拖, 问了好几次, 问了很多次, 问过好多次, 问咗好多次, 讲咗好多次, 说了几次, 到底要等, 究竟要等, 到底怎样,
    到底怎么回事, 等到花儿都谢, 投诉, 客诉, 抱怨, 冇下文, 没下文`,
  ja: `
    残念, がっかり, ガッカリ, 不満, 不愉快, 不快, 対応が遅*, 対応が雑*, 返事がない, 返事が来ない, 返信がない,
    返信が来ない, 返事もない, 連絡がない, 連絡が来ない, 無視, 放置, 何度言え*, いつまで待*, どれだけ待*, 待たせ*,
    時間の無駄, クレーム, 苦情, 納得いか*, 納得でき*, 不信感, 不親切, 何度言わせ*, 何度も問い合わせ*, 何度も連絡*`,
  ko: `
    실망, 불만, 불만족, 불편하네요, 속상, 답답, 답이없, 답장이없, 답변이없, 답변도없, 답장도없, 연락이없, 연락도없,
    무시, 몇번을, 몇번이나, 몇번째, 몇번말, 언제까지기다, 얼마나더기다, 기다리게, 시간낭비, 돈낭비, 별로네요,
    별로예요, 별로입니다, 불친절, 서비스가왜, 클레임, 항의, 컴플레인, 너무늦, 너무오래`,
  th: `
    ผิดหวัง, ไม่พอใจ, ไม่ประทับใจ, เสียใจ, เซ็ง, เซง, เบื่อมาก, บริการแย่, บริการไม่ดี, แย่จัง, แย่, ช้ามาก,
    ช้าเกินไป, ตอบช้า, ไม่ตอบ, ไม่ตอบเลย, ไม่ตอบแชท, ไม่มีใครตอบ, ไม่มีใครรับ, เงียบ, เงียบหาย, เพิกเฉย,
    ไม่สนใจลูกค้า, ไม่ใส่ใจ, เสียเวลา, เสียเงินฟรี, ถามหลายรอบ, ถามกี่รอบ, กี่รอบแล้ว, กี่ครั้งแล้ว, หลายรอบแล้ว,
    หลายครั้งแล้ว, รอนานเกินไป, นานเกินไป, ต้องรออีกนาน, ต้องรอถึงเมื่อไหร่`,
  id: `
    mengecewakan, kecewa, kecewa banget, sangat kecewa, kesel, kesal, kzl, sebel, sebal, bete, tidak puas, ga puas,
    gak puas, nggak puas, pelayanan buruk, pelayanan jelek, pelayanan lambat, respon lambat, slow respon,
    slow response, lelet, lemot, ga ada yang jawab, gak ada yang jawab, ga ada yang bales, gak ada yang bales,
    ga dibales, gak dibales, ga dibalas, gak dibalas, nggak dibalas, tidak dibalas, tidak direspon, ga direspon,
    gak direspon, dicuekin, diabaikan, dikacangin, buang waktu, buang buang waktu, mau sampai kapan, nunggu terus,
    nyesel, capek nunggu, cape nunggu, ga jelas, gak jelas, berapa kali harus, berapa kali lagi`,
  ms: `
    kecewa, mengecewakan, tak puas hati, tidak puas hati, x puas hati, frust, frust betul, servis teruk,
    service teruk, lambat sangat, lambat gila, lembap, tak ada respon, takde respon, takde siapa jawab,
    tak ada siapa jawab, takde orang reply, tak reply, xreply, tak balas, bluetick, blue tick, seen je,
    buat tak tahu, buat tak layan, tak layan, buang masa, berapa kali nak, sampai bila, buat aduan, penat tunggu,
    dah penat`,
  vi: `
    thất vọng, quá thất vọng, không hài lòng, ko hài lòng, k hài lòng, khó chịu, buồn quá, nản quá, phục vụ kém,
    dịch vụ kém, dịch vụ tệ, quá chậm, chậm trễ, không ai trả lời, ko ai trả lời, k ai trả lời, không ai rep,
    không trả lời, ko rep, k rep, không thấy rep, không phản hồi, không ai phản hồi, bơ khách, bơ luôn, lơ khách,
    seen không rep, phí thời gian, bao nhiêu lần, mấy lần rồi, nhiều lần rồi, chờ đến bao giờ, đợi đến bao giờ,
    chờ đến khi nào, chờ mãi, đợi mãi, khiếu nại, phàn nàn, mất niềm tin, so upset`,
  tl: `
    nakakadismaya, dismayado, nadismaya, disappointed, nakakalungkot, nakakastress, nakaka-stress, naiinis,
    inis na ako, naaasar, asar, hindi masaya, di masaya, hindi satisfied, di satisfied, walang sumasagot,
    walang nagrereply, walang nag-rereply, walang reply, walang sagot, di sumasagot, hindi sumasagot,
    di nagrereply, hindi nagrereply, seenzone, seen lang, ini-ignore, ignore lang, binabalewala, sayang pera,
    sayang oras, sayang ang pera, aksaya sa oras, ilang beses ko na, paulit ulit, paulit-ulit, hanggang kailan,
    ang tagal tagal, sobrang tagal, ang tagal na, reklamo, magreklamo, irereklamo, nagsisisi, pinagsisisihan,
    ilang beses ko na sinabi`,
  hi: `
    निराश, निराशा, नाराज़, नाराज, नाखुश, असंतुष्ट, संतुष्ट नहीं, परेशान, दुखी, खराब सर्विस, खराब सेवा, सर्विस खराब,
    बहुत लेट, कोई जवाब नहीं, जवाब नहीं दे, जवाब नहीं देता, जवाब ही नहीं, रिप्लाई नहीं, कोई सुनता नहीं,
    कोई सुनने वाला नहीं, नज़रअंदाज, समय बर्बाद, टाइम वेस्ट, पैसे बर्बाद, बार बार पूछ*, कब तक इंतज़ार, कब तक इंतजार,
    और कितना, शिकायत, पछता*, थक गया, थक गई, nirash, niraash, naraz, naraaz, nakhush, pareshan, kharab service,
    service kharab, koi jawab nahi, jawab nahi de, jawab nahi deta, jawab hi nahi, reply nahi, koi reply nahi,
    koi sunta nahi, time waste, time barbad, paise barbad, kab tak wait, kab tak intezar, aur kitna wait,
    aur kitna, shikayat, pachta*, thak gaya, thak gayi, kitni baar bolu, कितनी बार बोलूँ`,
};

/** What takes the sting out of a word that stands near it: a question, a brand, a figure of speech. */
export const harmless = {
  en: `
    is this a scam or, is it a scam or, scam or legit, legit or scam, not a scam, is it legit, no complaint,
    no complaints, anti-theft, anti theft, crazy good, seriously good, upset stomach, trash can, trash bag,
    garbage bag, rubbish bin, police clearance, report a problem, demand is, in demand, dust mite, scam ke,
    takut scam, di scam, in case, kasong, one star rating lang, kutte ke liye, mobile cover, phone case`,
  zh: `
    防骗, 防诈骗, 怕被骗, 怕被诈骗, 会不会是诈骗, 是不是诈骗, 是不是骗人, 会不会骗人, 系咪呃人, 系咪骗, 垃圾桶,
    垃圾袋, 滚轮, 滚珠, 滚筒, 翻滚, 滚动, 摇滚, 烧烤, 警报, 报警器, 好差唔多, 好差不多, 差不多, 时差, 色差, 一星期,
    一星期内, 干你们, 没问题, 海关关税`,
  ja: `
    詐欺じゃない*, 詐欺ではない*, くそ暑い, 使い放置, 連絡がない場合, 困った時, 高級クレームブリュレ,
    クレームブリュレ, 放置して`,
  ko: `
    사기아니, 사기는아니, 사기인가요, 사기아닌, 쓰레기통, 쓰레기봉투, 장난감, 경찰서앞, 무시무시, 고소한`,
  th: `
    ไม่โกงใช่, โกงไหม, โกงมั้ย, ไม่โกงนะ, กลัวโดนโกง, กันโกง, ชั่วโมง, ชั่วคราว, บานแฉ่ง, เครื่องเงียบ, เสียงเงียบ,
    แย่ง`,
  id: `
    bukan penipu, bukan penipuan, penipuan ga, penipuan gak, bukan tipu, ini penipuan bukan, takut ketipu,
    takut kena tipu, tempat sampah, kantong sampah, anjing saya, untuk anjing, makanan anjing, bukan scam,
    takut kena scam, apa nih, apa nilai, apa nilainya`,
  ms: `
    scam tak, ni scam ke`,
  vi: `
    lừa đảo không, có lừa đảo không, có lừa không, sợ lừa đảo, sợ bị lừa, không lừa đảo, công an phường, điều kiện,
    phụ kiện, sự kiện, bưu kiện, kiện hàng, linh kiện, văn kiện, dữ kiện, chó mèo, cho chó, mua chán`,
  tl: `
    hindi scam, scam ba, legit ba, baka scam, baka maloko, sa mga bata`,
  hi: `
    धोखा तो नहीं, फ्रॉड तो नहीं, स्कैम तो नहीं, चोरी तो नहीं, कुत्ते के लिए, केस कवर, fraud to nahi, scam to nahi,
    dhokha to nahi`,
};

/** Words that make a question where no mark does. */
export const questions = {
  en: `
    or not, legit, is it, is this, are you, ke, ko, or legit, real, takut, dar, worried, afraid`,
  ja: `
    吗, 么, 嘛, 吧, 咩, 㗎, 架, 是不是, 会不会, 系咪, 怕, 怕被, か, のか, でしょうか, ですか, 之前, 以前`,
  ko: `
    인가요, 나요, 아니죠, 아닌가요, 아니지요`,
  th: `
    ไหม, มั้ย, รึเปล่า, หรือเปล่า, หรือไม่, ใช่ไหม, กลัว, เคย`,
  id: `
    bukan, bukan sih, apa bukan, ga sih, gak sih, ga ya, gak ya, ga kan, kan, pernah`,
  ms: `
    tak, ke tak`,
  vi: `
    không, khong, hay, hay không, sợ, đã từng`,
  tl: `
    ba, ba to, po ba, baka`,
  hi: `
    kya, hai kya, to nahi, क्या, तो नहीं, डर`,
};
