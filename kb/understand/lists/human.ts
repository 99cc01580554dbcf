/**
 * How customers ask for a person, in all our languages. Five lists that combine: a person alone ("agent"), a person with
 * what one does with persons ("talk ... agent"), or words that need no company ("真人客服").
 * Phrases are written as for `phrases()`: separated by commas, a star for any ending; Simplified characters stand for Traditional ones too.
 */

/** Enough by themselves, in whatever message. */
export const asks = {
  en: `
    real person, real human, real agent, live agent, live person, live human, live representative, live operator,
    human agent, human support, human being, human please, human pls, actual person, actual human, a human,
    an actual person, not a bot, not a robot, no bot, no bots, no robot, no more bot, stop the bot, stop bot,
    instead of a bot, instead of bot, sick of this bot, hate this bot, talking to a bot, with a robot, with a bot, to a robot, to a machine, talking to a robot,
    talk to a machine, someone real, somebody real, real people, speak to someone, speak with someone,
    talk to someone, talk with someone, talk to somebody, speak to somebody, speak to a person, talk to a person,
    chat with someone, get me someone, get me a person, someone call me, call me back, have someone contact me,
    have someone call, let me talk to, let me speak to, put me through, connect me to, connect me with, connect me,
    transfer me, escalate this, escalate my, representative please, speak to the manager, is this a real person,
    is there a real person, anyone human, any human, callback, call back, actual employee, whatsapp someone,
    ditelpon balik, robot mulu, to the bot, with the bot, this bot, ke bot, bot ko`,
  zh: `
    真人, 活人, 人工, 转人工, 转真人, 转客服, 找客服, 找人工, 找真人, 要客服, 要人工, 叫客服, 联系客服, 连络客服,
    联络客服, 接客服, 接人工, 呼叫人工, 呼叫客服, 专人, 找专人, 跟人讲, 跟人说话, 和人说话, 跟人聊, 同人讲, 同人倾,
    同真人, 想同人, 要同人, 搵人倾, 搵人讲, 搵真人, 搵职员, 搵同事, 搵经理, 叫经理, 叫主管, 叫你们经理,
    叫你们主管, 找经理, 找主管, 找负责人, 找你们经理, 找你们老板, 叫老板, 见经理, 搵人听, 揾人, 揾真人, 揾客服,
    揾职员, 搵人帮, 找人帮, 找个人, 叫人来, 有人可以帮, 可以找人, 不要机器人, 别用机器人, 不想跟机器人,
    不想和机器人, 不要跟机器人, 不要自动回复, 唔要机械人, 唔想同机械人, 唔好机械人, 唔要机器人, 唔想同机器人,
    客服电话多少, 在线客服, 线上客服, 人手客服, 服务专员, 转驳, 帮我转, 打给我, 打电话给我, 叫人打畀我, 打畀我,
    回电, 派人跟进, 有冇职员, 有冇人可以, 有没有人可以, 有冇人帮, 有没有人帮, 人类, 换人, 跟你们的人, 和你们的人,
    同你哋啲人, 你们的人讲, 帮我转接, 转接客服, 转接人工, 转接给, 请转接, 转接真人`,
  ja: `
    有人対応, 有人チャット, オペレーター, オペレータ, 人間と話, 人間の方と*, 人間の方に*, 人間と話したい, 人間に代わ*, 人間につない*, 人間が,
    人間を出し*, 人と話, 人に代わ*, 人につない*, 人に替わ*, 本物の人, 生身の人, 中の人, 担当者につな*, 担当者を呼*,
    担当者と話*, 担当者に代わ*, 担当者お願い*, 担当の方と*, 担当の方に*, 担当の方につな*, スタッフと話*,
    スタッフにつな*, スタッフを呼*, スタッフに代わ*, スタッフの方と*, 店員と話*, 店員さんと*, 店員につな*,
    責任者を*, 責任者と*, 責任者に*, 責任者出*, 上司を*, 上司に代わ*, 上司出*, 店長を*, 店長と*, 直接話*,
    電話で話*, 電話ください, 電話してください, 折り返し, サポートにつな*, サポートと話*, 窓口につな*,
    カスタマーサポートに*, カスタマーサービスに*, ボットじゃなく*, ボットではなく*, ロボットじゃなく*,
    ロボットではなく*, 機械じゃなく*, 機械ではなく*, aiじゃなく*, aiではなく*, 自動応答じゃなく*,
    自動返信じゃなく*, 跟机器人说, 跟机器人讲, 同机械人讲, 同个机械人讲, 机器人听不懂, 机器人看不懂, 机械人唔明,
    ボットに, ロボットに`,
  ko: `
    상담원연결, 상담사연결, 상담원바꿔, 상담사바꿔, 상담원이랑, 상담원과, 상담원하고, 상담원불러, 상담원좀,
    상담원부탁, 상담사랑, 상담사와, 상담직원, 사람연결, 사람바꿔, 사람불러, 사람이상담, 진짜사람, 실제사람,
    실제상담원, 직원연결, 직원바꿔, 직원불러, 직원이랑, 직원과, 직원하고, 직원분연결, 직원분과, 직원분이랑,
    담당자연결, 담당자바꿔, 담당자랑, 담당자와, 담당자분과, 담당자분이랑, 담당자불러, 담당자통화, 책임자,
    매니저바꿔, 매니저연결, 매니저불러, 점장, 사장나와, 사장바꿔, 사장님바꿔, 고객센터연결, 고객센터로연결, 봇말고,
    로봇말고, 챗봇말고, 기계말고, ai말고, 자동응답말고, 자동답변말고, 사람상담, 1대1상담, 전화주세요, 전화해주세요,
    통화하고싶, 통화원해, 통화가능, 상담하고싶, 연결해주세요, 연결해줘, 연결부탁, 연결좀, 사람이랑얘기,
    사람이랑이야기, 사람이랑상담, 사람이랑대화, 사람이랑통화, 사람이랑말, 사람하고얘기, 사람하고이야기,
    사람하고상담, 사람하고말, 사람과상담, 사람과대화, 사람과통화, 챗봇한테, 봇한테, 챗봇에게`,
  th: `
    ขอคุยกับคน, คุยกับคน, คุยกะคน, พูดกับคน, ติดต่อคน, ขอคน, ขอสายคน, คนจริง, คนตัวเป็นๆ, คนเป็นๆ, ขอแอดมิน,
    คุยกับแอดมิน, คุยกับพนักงาน, คุยกับเจ้าหน้าที่, คุยกะแอดมิน, คุยกะพนักงาน, คุยกะเจ้าหน้าที่, พูดกับเจ้าหน้าที่,
    พูดกับพนักงาน, ติดต่อเจ้าหน้าที่, ติดต่อพนักงาน, ติดต่อแอดมิน, ขอเจ้าหน้าที่, ขอพนักงาน, ขอสายเจ้าหน้าที่,
    ขอสายพนักงาน, โอนสาย, ต่อสาย, โอนให้เจ้าหน้าที่, เรียกแอดมิน, เรียกพนักงาน, เรียกเจ้าหน้าที่, เรียกผู้จัดการ,
    ขอผู้จัดการ, คุยกับผู้จัดการ, คุยกับเจ้าของ, ขอคุยกับ, อยากคุยกับ, ต้องการคุยกับ, ไม่เอาบอท, ไม่เอาบอต,
    ไม่คุยกับบอท, ไม่อยากคุยกับบอท, ไม่ใช่บอท, ไม่ใช่บอต, เบื่อบอท, แอดมินตัวจริง, โทรกลับ, โทรหาฉัน, ให้คนมาตอบ,
    คนตอบ, คนมาตอบ, มีคนตอบไหม, มีแอดมินไหม, มีเจ้าหน้าที่ไหม, แอดมินอยู่ไหม, แอดมินตอบด้วย, แอดมินตอบหน่อย,
    เจ้าหน้าที่ด่วน, แอดมินด่วน, คอลเซ็นเตอร์, บอตฟัง, บอทฟัง, บอทไม่เข้าใจ, บอทไม่รู้เรื่อง`,
  id: `
    orang asli, orang beneran, orang benaran, orang langsung, manusia asli, manusia beneran, manusia langsung,
    sama manusia, dengan manusia, sama orang, sama orangnya, dgn orang, sama admin, dengan admin, dgn admin,
    sama cs, dengan cs, dgn cs, sama customer service, dengan customer service, sama operator, dengan operator,
    sama petugas, dengan petugas, hubungkan ke, hubungkan saya, sambungkan ke, sambungkan saya, sambungin ke,
    disambungin, disambungkan, alihkan ke, panggil admin, panggilin admin, panggil manajer, cs dong, cs nya dong,
    admin dong, admin asli, adminnya dong, cs asli, cs manusia, bukan bot, bukan robot, jangan bot, ga mau bot,
    gak mau bot, nggak mau bot, tanpa bot, males sama bot, capek sama bot, bot mulu, hubungi saya,
    tolong hubungi saya, butuh cs, butuh admin, minta cs, minta admin, mau ngobrol langsung, mau bicara langsung,
    bicara langsung, ngomong langsung, agen manusia, cs mana, csnya mana, cs nya mana, adminnya mana, admin mana,
    ada orang ga, ada orang gak, ada orang nggak, minta ditelpon, minta ditelepon, robot terus, bot terus,
    tolong telepon saya, tolong telpon saya, sama bot, pada bot`,
  ms: `
    orang sebenar, orang betul, manusia sebenar, manusia betul, cakap dengan orang, cakap dgn orang,
    bercakap dengan, cakap dengan staf, cakap dengan staff, cakap dgn staff, cakap dengan admin,
    cakap dengan manusia, cakap dengan customer service, cakap dengan pengurus, jumpa pengurus, dengan ejen,
    dgn ejen, ejen manusia, ejen sebenar, sambungkan, sambung ke, sambung kat, panggil ejen, panggil staf,
    panggil pengurus, taknak bot, tak nak bot, tak mahu bot, xnak bot, tolong call saya, call saya, hubungi saya,
    ada orang tak, ada manusia tak, ada admin tak, ada staf tak, ada staff tak, nak ejen, nak admin, nak staff,
    nak staf, nak customer service, tolong telefon saya, kat bot`,
  vi: `
    người thật, người thực, con người, gặp người, nói chuyện với người, nói chuyện với nhân viên,
    nói chuyện với ai đó, gặp tư vấn, gặp tư vấn viên, gặp quản lý, gặp admin, gặp cskh,
    gặp tổng đài, gặp chủ shop, gặp ai đó, chat với nhân viên, chat với người, kết nối với nhân viên,
    kết nối nhân viên, nối máy, chuyển cho nhân viên, chuyển máy, chuyển qua nhân viên, chuyển sang nhân viên,
    cần nhân viên, cần người hỗ trợ, cần gặp, cho gặp, cho mình gặp, cho tôi gặp, cho em gặp, muốn gặp, xin gặp,
    gọi nhân viên, gọi quản lý, gọi lại cho, gọi cho mình, gọi cho tôi, nhân viên đâu, có nhân viên nào,
    có ai trực, không muốn bot, không nói chuyện với bot, không phải bot, đừng bot, không cần bot, ko muon bot,
    k muon bot, nhân viên hỗ trợ trực tiếp, tư vấn trực tiếp, hỗ trợ trực tiếp, gap nv, gap nhan vien, gap ad,
    với bot`,
  tl: `
    totoong tao, tunay na tao, tao po sana, makausap ng tao, makausap ang tao, makausap na tao, makausap, kausapin,
    kumausap, kausap na tao, may kausap, makipag usap, makipag-usap, makipagusap, tao ang kausap, yung tao,
    pa-connect, paconnect, ikonek, i-connect, connect nyo, connect niyo, pa-transfer, patransfer, ilipat sa agent,
    ilipat nyo, tawagan nyo ako, tawagan niyo ako, patawag, pakitawag, patawag ng manager, ayoko ng bot,
    ayaw ko sa bot, ayaw ko ng bot, ayoko sa bot, hindi bot, di bot, huwag bot, wag bot, wag yung bot,
    live agent po, agent po, agent nga, may tao bang, tao naman, pwede tao, pwede bang tao,
    tao lang ang, sa bot`,
  hi: `
    इंसान से बात, असली इंसान, असली आदमी, असली व्यक्ति, किसी इंसान, इंसान से, आदमी से बात, किसी आदमी से,
    किसी व्यक्ति से, व्यक्ति से बात, एजेंट से बात, एजेंट से, मैनेजर से बात, मैनेजर को बुलाओ, मैनेजर से,
    कस्टमर केयर से, कस्टमर सर्विस से, ग्राहक सेवा से, प्रतिनिधि से, अधिकारी से बात,
    स्टाफ से बात, किसी से बात, बात करवा*, बात करा*, कॉल करवा*, मुझे कॉल करो, मुझे कॉल करें, कॉल बैक, बॉट नहीं,
    रोबोट नहीं, मशीन नहीं, बॉट से नहीं, बॉट से बात नहीं, ट्रांसफर करो, ट्रांसफर करें, कनेक्ट करो, कनेक्ट करें,
    कनेक्ट कर दो, insaan se, insan se, asli insaan, asli insan, kisi insaan, kisi insan, aadmi se baat,
    admi se baat, kisi aadmi, kisi admi, kisi bande, asli banda, bande se baat, agent se, agent se baat,
    manager se, manager ko bulao, customer care se, customer service se, executive se, kisi se baat, baat karwa*,
    baat karva*, baat kara*, baat krwa*, baat krao, call karwa*, mujhe call karo, call back, bot nahi, bot nhi,
    robot nahi, bot se nahi, bot se baat nahi, connect karo, connect kardo, connect kar do, connect krdo,
    transfer karo, transfer kardo, बॉट को`,
};

/** Persons whom a shop has. Alone, with courtesies, or with a verb of `contacts` near by they are asked for. */
export const persons = {
  en: `
    human, humans, person, agent, agents, representative, rep, reps, operator, staff, staff member, someone,
    somebody, customer service, customer support, customer care, customer representative, cust service,
    customer service rep, customer service agent, support team, support agent, support staff, helpdesk, help desk,
    live chat, live support, advisor, adviser, consultant, specialist, manager, supervisor, your team, team member,
    salesperson, sales person, sales rep, personnel, cs, csr, people, admin, service rep, chat agent, in charge,
    boss, owner, call center, pekerja, pegawai, wakil, penyelia, ahente, tauhan, kawani, may-ari, may ari,
    namamahala, insaan, insan, aadmi, admi, banda, vyakti, executive, adhikari, karmchari, grahak seva, malik,
    employee, actual employee, assistant`,
  zh: `
    客服, 客服人员, 客户服务, 客服专员, 客户经理, 客服部, 顾客服务, 客务, 服务员, 服务人员, 店员, 职员, 工作人员,
    负责人, 经理, 主管, 老板, 店主, 店长, 专员, 小编, 人员, 客户主任`,
  ja: `
    人間, 担当者, 担当の方, 担当, スタッフ, スタッフの方, 係の人, 係員, 店員, 店員さん, 責任者, 上司, 店長,
    カスタマーサポート, カスタマーサービス, カスタマーセンター, お客様センター, お客様窓口, コールセンター,
    サポート, サポート担当, サポートの方, 相談員`,
  ko: `
    상담원, 상담원님, 상담사, 상담사님, 직원, 직원분, 담당자, 담당자님, 담당자분, 매니저, 관리자, 고객센터,
    고객상담, 고객지원, 콜센터, 사람, 점원, 사장님, 상담직원`,
  th: `
    เจ้าหน้าที่, พนักงาน, แอดมิน, ผู้จัดการ, หัวหน้า, ฝ่ายบริการลูกค้า, บริการลูกค้า, ฝ่ายลูกค้าสัมพันธ์,
    เจ้าของร้าน, แม่ค้า, พ่อค้า, ทีมงาน, คนขาย, คอลเซนเตอร์, ซัพพอร์ต, มนุษย์`,
  id: `
    manusia, orang, orangnya, adminnya, mimin, csnya, cs nya, customer servicenya, petugas, staf, stafnya,
    karyawan, pegawai, manajer, manajernya, atasan, agen, layanan pelanggan, layanan konsumen, penjual, penjualnya,
    sellernya, ownernya, yang jual, pihak toko, tim support, pengurus, atasannya, bos kamu`,
  ms: `
    ejen, khidmat pelanggan, perkhidmatan pelanggan, wakil khidmat pelanggan, tuan kedai, pihak kedai`,
  vi: `
    nhân viên, nhân viên tư vấn, nhân viên hỗ trợ, tư vấn viên, người tư vấn, tổng đài, tổng đài viên,
    chăm sóc khách hàng, cskh, quản lý, người phụ trách, bộ phận hỗ trợ, bộ phận chăm sóc khách hàng, chủ shop, nv,
    người, hỗ trợ viên, trực page, tao`,
  tl: `
    representative nyo, nakatao`,
  hi: `
    इंसान, व्यक्ति, आदमी, एजेंट, प्रतिनिधि, कस्टमर केयर, कस्टमर सर्विस, कस्टमर सपोर्ट, ग्राहक सेवा, सपोर्ट टीम,
    मैनेजर, अधिकारी, ऑपरेटर, स्टाफ, कर्मचारी, बंदा, मालिक, bande, सदस्य, team ke kisi`,
};

/** What one does with persons: near one of them, it asks for that person. */
export const contacts = {
  en: `
    talk to, talk with, speak to, speak with, chat with, chat to, connect, connect to, connect with, transfer,
    transfer to, transferred to, put me on, reach a, reach an, reach your, reach someone, contact a, contact an,
    contact your, contact the, contact, escalate, pass me to, hand me over, hand over to, forward me, switch me to,
    direct me to, redirect, get hold of, get in touch, get through to, call your, call a, get me, give me, find me,
    let me, assign, send me, want, need, want to talk, need to talk, conect, spk to, spk with, tlk to, ckp,
    sambung, tìm, kausap, usap, kumontak, kontakin, i-contact, hanap, hanapin, pahingi, sampark, bulao, bulaiye,
    help from, assistance from, waiting for, wait for, waited for, nunggu, contacting, talking to, talking with,
    speaking to, speaking with, chatting with, chatting to`,
  zh: `
    联系, 联络, 连络, 转接, 接通, 接驳, 驳, 找, 搵, 揾, 叫, 想同, 倾, 说话, 聊, 对话, 通话, 谈, 呼叫, 帮我找, 派,
    直接说, 直接讲, 请转`,
  ja: `
    つないで, つなげて, 繋いで, 繋げて, 代わって, 替わって, 変わって, 話したい, 話せ*, 話させて, 話をしたい,
    相談したい, 呼んで, 出して, お願い, お願いします, 対応して, 連絡したい, 連絡を取りたい, 対応お願い`,
  ko: `
    연결, 바꿔, 통화, 상담받고, 불러, 이야기하고, 얘기하고, 대화하고, 말하고, 상담하고, 연락하고, 문의하고, 부탁,
    원해요, 필요해요, 찾아요`,
  th: `
    คุย, พูด, ติดต่อ, ต่อสาย, ขอสาย, เรียก, อยากได้, ต้องการ`,
  id: `
    bicara, bicara sama, bicara dengan, bicara dgn, ngobrol, ngomong, ngomong sama, chat sama, chat dengan,
    hubungi, menghubungi, hubungkan, sambungkan, sambungin, alihkan, oper ke, panggil, panggilin, cari, butuh,
    minta, mau sama, telepon, telpon, diskusi, bercakap, berbual, panggilkan, perlukan, perlu,
    komplain langsung ke, komplain ke, langsung ke, menunggu`,
  ms: `
    cakap, nak jumpa`,
  vi: `
    gặp, nói chuyện, chat với, liên hệ, kết nối, nối, chuyển, gọi, trao đổi, cần, muốn, bat karni, bat karna`,
  tl: `
    tawag, kailangan ko, gusto ko, pa-chat`,
  hi: `
    बात, बात करनी, बात करना, बात करें, संपर्क, कनेक्ट, ट्रांसफर, बुलाओ, बुलाइए, चाहिए, जोड़ो, जोड़िए, baat,
    baat karni, baat karna, baat karo, chahiye, chahie`,
};

/** What may stand around a person who is asked for, and says nothing else. */
export const around = {
  en: `
    i, i'd, id, i'll, i'm, im, we, me, my, you, your, u, to, a, an, the, for, with, of, can, could, may, would,
    will, wanna, want to, need to, like, would like, have to, get, got, give, have, let, let's, is, there, any,
    some, one, here, help, just, only, now, right now, asap, immediately, urgently, urgent, quick, quickly, fast,
    real, live, actual, another, different, from, in, at, by, on, today, again, do, how do i, how can i, how to,
    where is, where are, please connect, speak, talk, chat, reply, answer, line, department, desk, thanks, bales,
    balas, jawab`,
  zh: `
    我, 我要, 我想, 想要, 你, 你们, 的, 个, 一个, 一位, 位, 帮, 帮我, 给我, 可以, 可唔可以, 可不可以, 可否, 能不能,
    能, 可以吗, 得唔得, 吗, 么, 呢, 啊, 呀, 啦, 喇, 吧, 哪里, 在, 边度, 喺边, 喺, 哋, 嘅, 有, 有冇, 有没有, 冇, 没,
    快点, 马上, 立刻, 即刻, 快, 请, 麻烦, 唔该, 谢谢, 啲, 下, 一下, 服务, 回复, 回覆, 处理, 去, 到, 跟, 和, 与, 来,
    出来, 想, 揾, 呀唔该, 怎么, 点样, 点, 如何, 给, 畀, 真`,
  ja: `
    に, と, を, は, が, の, へ, で, も, か, です, ます, ください, 下さい, お願い, 至急, 早く, 今すぐ, 直接, したい,
    たい, できますか, もらえますか, いただけますか, もらえる, ませんか, すみません, いますか, はいますか, の方,
    さん, 本物, 返事, 対応, 出せ, 呼べ, 呼んで, どこ, いないの, いない, ほしい, 欲しい, んですが, けど`,
  ko: `
    좀, 해, 해주세요, 해줘, 해주실, 수있나요, 수있을까요, 주세요, 하고싶어요, 하고싶습니다, 싶어요, 싶은데요, 이랑,
    랑, 과, 와, 하고, 을, 를, 이, 가, 은, 는, 로, 으로, 에게, 에, 께, 한테, 빨리, 지금, 바로, 부탁, 부탁해요,
    부탁드려요, 부탁드립니다, 원합니다, 있나요, 있어요, 없나요, 없어요, 계신가요, 계세요, 요, 님, 분, 진짜, 실제,
    어디, 어떻게, 하나요, 가능, 가능한가요, 할래요, 할게요, 나오세요, 나와, 이야기, 대화, 상담, 문의`,
  th: `
    ค่ะ, คะ, ครับ, คับ, หน่อย, ด้วย, ที, ได้ไหม, ได้มั้ย, ไหม, มั้ย, อยู่ไหน, ไหน, มี, จริง, จริงๆ, ตัวจริง, กับ,
    กะ, อยาก, ให้, ช่วย, รบกวน, ด่วน, เดี๋ยวนี้, ตอนนี้, นะ, ฉัน, ผม, หนู, เรา, ตอบ, มาตอบ, ดูแล, จะ, เป็น, แทน,
    ที่, พี่, ของ, ร้าน, เลย, จ้า, ๆ`,
  id: `
    saya, aku, gue, gw, mau, ingin, pengen, pengin, bisa, bisakah, boleh, tolong, minta, mohon, dengan, dgn, sama,
    ke, yang, yg, ada, adakah, apakah, langsung, asli, beneran, dong, deh, ya, yah, kak, min, gan, nya, mana,
    dimana, di mana, segera, cepat, sekarang, aja, saja, tidak, bicara, balas, jawab, jawabin, bantu, bantuin,
    dari, toko, gimana, bagaimana, cara, gmn, buat, untuk, nih, ini, dulu, lah`,
  ms: `
    nak, nk, mahu, hendak, boleh ke, boleh tak, bolehkah, tak, ke, dgn, lah, la, je, jer, sini, kat, dekat,
    cepat sikit, sikit, satu, terus, reply, macam mana, mcm mana, sekarang juga, cik, encik`,
  vi: `
    mình, tôi, em, anh, chị, bạn, shop, cho, cho mình, cho tôi, xin, với, và, được, dc, đc, được không, không, ko,
    k, hỗ trợ, giúp, tư vấn, trực tiếp, ngay, liền, gấp, nào, đâu, ạ, ơi, nha, nhé, đi, có, một, thật, ở, bên, của,
    để, làm ơn, vui lòng, trả lời, rep, online, làm sao, sao, thế nào`,
  tl: `
    po, ho, ba, ng, sa, na, ang, yung, ako, ko, kami, nyo, niyo, ninyo, pwede, pwd, puwede, pwedeng, pwede ba,
    pwede bang, gusto, gustong, kailangan, sana, naman, nga, lang, may, meron, isang, totoong, tunay, paki,
    please po, agad, ngayon, saan, asan, nasaan, dito, diyan, sumagot, sagot, sasagot, mag, paano, maka, tulong,
    mga`,
  hi: `
    मुझे, मैं, हमें, किसी, किसी से, से, को, का, की, के, एक, कोई, असली, है, हैं, क्या, करो, करें, कीजिए, कर, दो,
    दीजिए, दें, कृपया, प्लीज, प्लीज़, अभी, तुरंत, जल्दी, करनी, करना, सकते, सकता, सकती, हो, हूँ, चाहता, चाहती, यहाँ,
    कहाँ, कैसे, भाई, जी, सर, जवाब, देने, वाला, mujhe, muje, mujhko, main, mai, hume, kisi, kisi se, se, ko, ka, ki,
    ke, ek, koi, asli, hai, h, hain, kya, karo, kare, karein, kijiye, kar, kardo, krdo, karni, karna, krni, do,
    dijiye, abhi, turant, jaldi, sakte, sakta, sakti, ho, hu, hoon, chahta, chahti, yaha, kaha, kahan, kaise, bhai,
    ji, jawab`,
};

/** It is about their hours or their job, or about what one of them did. */
export const otherMatters = {
  en: `
    what time, when, when are, when is, when do, when can, opening hours, working hours, business hours, how long,
    hiring, vacancy, job, jobs, become an agent, be an agent, be your agent, reseller, said, told me, promised,
    already talked, already spoke, already contacted, i spoke, i talked, your courier, the courier, driver, rude,
    gift for`,
  zh: `
    几点, 几时, 几点钟, 何时, 什么时候, 什麽时候, 营业时间, 上班时间, 服务时间, 办公时间, 招聘, 招人, 应聘, 代理商,
    代理加盟, 上次客服, 之前客服, 客服跟我说, 客服同我讲, 态度, 星期几, 礼拜几, 几耐, 多久, 机器人吗, 系咪机械人,
    转账, 转数快, 转名, 转寄, 何時, 営業時間, 営業日, 受付時間, 対応時間, 求人, 採用, 募集, 態度, 客服说过,
    上次客服说`,
  ja: `
    いつ, 言われ*, 言って*`,
  ko: `
    몇시, 언제, 영업시간, 운영시간, 상담시간, 근무시간, 채용, 구인, 알바, 며칠, 했는데, 그랬는데, 불친절, 받는사람,
    보내는사람, 다른사람, 사람이름, 여러사람, 두사람`,
  th: `
    กี่โมง, เมื่อไหร่, เมื่อไร, เวลาทำการ, เวลาทำงาน, กี่ชั่วโมง, รับสมัคร, สมัครงาน, บอกว่า, ตัวแทน, นิสัย, คนส่ง,
    คนละ, คนรับ, กี่คน, สองคน, คนอื่น, คนท้อง, คนแพ้, คนแก่, บางคน, คนเดียว, ทุกคน, ผู้รับ, พูดไม่ดี`,
  id: `
    jam berapa, kapan, jam kerja, jam operasional, jam buka, hari apa, lowongan, loker, lamaran, jadi agen,
    jadi reseller, jadi dropship*, jadi agent, katanya, bilang, kata adminnya, kata cs, kata admin, kasar, kurir,
    orang lain, orang tua, orang rumah, untuk orang, dua orang`,
  ms: `
    pukul berapa, bila, waktu operasi, waktu pejabat, hari apa, jawatan kosong, jadi ejen, jadi dropship,
    kata ejen, kata staf, beritahu, posmen, jual kat orang, kat orang lain`,
  vi: `
    mấy giờ, khi nào, bao giờ, giờ làm việc, giờ mở cửa, tuyển, tuyển dụng, việc làm, làm đại lý, nhân viên nói,
    nhân viên bảo, nhân viên báo, thái độ, người nhận, người khác, người gửi, người lớn, người yêu, hai người,
    người bán, shipper, mấy người`,
  tl: `
    anong oras, kailan, kelan, office hours, bukas kayo, hiring, trabaho, mag-apply, maging reseller, maging agent,
    sabi ng, sabi nung, sabi po ng, rider, masungit, ibang tao, ilang tao`,
  hi: `
    कितने बजे, कब, समय, भर्ती, नौकरी, वैकेंसी, ने कहा, ने बोला, बोला था, कहा था, बदतमीज़, डिलीवरी वाले, कूरियर,
    kitne baje, kab, timing, naukri, vacancy, ne kaha, ne bola, bola tha, kaha tha, bol raha, badtameez,
    delivery wala, delivery wale, courier wala`,
};
