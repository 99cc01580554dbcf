/**
 * What customers write when it cannot wait, in all our languages, and what sounds alike and can. How fast something is, and
 * whether there is an express service, are questions like any other.
 * Phrases are written as for `phrases()`: separated by commas, a star for any ending; Simplified characters stand for Traditional ones too.
 */

/** It cannot wait. */
export const pressing = {
  en: `
    urgent, urgently, urgency, urgnt, very urgent, asap, a s a p, as soon as possible, it is an emergency, this is an emergency, right now please, please right now, help right now, need right now, me right now, right away, need it now,
    need this now, need it today, need this today, need it tonight, need it tomorrow, need this tomorrow, need it by today,
    need it by tonight, need it by tomorrow, need this by tomorrow, need them by tomorrow, need them today, need them tomorrow,
    must arrive today, must arrive tomorrow, have it by tomorrow, by end of today, by tonight, reply now, answer now, reply immediately,
    respond immediately, immediately please, please hurry, hurry up, hurry, hurrying, in a hurry, in a rush, rushing, time sensitive,
    running out of time, no time left, can't wait any longer, cannot wait any longer, flight tomorrow, flight today,
    flight tonight, flying tomorrow, flying tonight, fly tomorrow, leaving tomorrow, leave tomorrow, leaving tonight, wedding tomorrow,
    party tomorrow, birthday tomorrow, event tomorrow, wedding is tomorrow, party is tomorrow, birthday is tomorrow, flight is tomorrow`,
  zh: `
    很急, 好急, 超急, 非常急, 真的急, 十分急, 比较急, 有点急, 急啊, 急急, 急用, 急需, 急着, 急死, 急疯, 着急, 加急, 紧急, 急事, 急单,
    十万火急, 在线等, 赶时间, 赶着, 赶住, 赶住要, 赶紧, 赶快, 尽快, 越快越好, 快点, 快啲, 快一点, 马上要, 马上发, 马上寄, 马上处理, 马上解决, 马上回, 马上给我, 马上退, 马上帮, 立刻, 立即, 即刻, 现在就要,
    而家就要, 今天就要, 今天要用, 今天之内, 今日内, 今日就要, 今日要用, 明天就要, 明天要用, 明天之前要, 明天前要, 明天前收到, 明天出发,
    明天的飞机, 明天飞, 明天一早走, 后天就要, 听日要, 听日就要, 听日飞, 听日要用, 听日出发, 来不及, 唔够时间, 等不了, 等唔切, 等唔到,
    等不及, 救急`,
  ja: `
    至急, 大至急, 急ぎです, 急ぎで, 急いでいます, 急いでる, 急いで, 急ぎます, お急ぎで, 緊急, 早急に, 今すぐ, いますぐ, すぐに返, すぐ返事,
    すぐ対応, 直ちに, ただちに, 早くして, 早く返, 早く対応, 今日中に, 本日中に, 今日必要, 明日必要, 明日使う, 明日使いたい, 明日までに必要,
    明日までに欲しい, 明日までにほしい, 明日までに届けて, 明日の飛行機, 明日出発, 間に合わない, 間に合いません, 時間がない, 時間がありません,
    急を要, 一刻も早く, なるはや`,
  ko: `
    급해요, 급합니다, 급한데, 급하게, 급함, 급히, 급한일, 급해서, 급하니, 긴급, 시급해, 시급한, 시급합, 당장, 빨리요, 빨리좀, 빨리보내, 빨리답, 빨리해, 빨리처리,
    빨리부탁, 빨리필요, 최대한빨리, 가능한빨리, 서둘러, 얼른, 오늘까지필요, 오늘까지받아야, 오늘안에, 오늘중으로, 오늘꼭, 오늘써야, 내일까지필요,
    내일까지받아야, 내일까지꼭, 내일꼭, 내일써야, 내일필요, 내일출국, 내일출발, 내일비행기, 시간이없, 시간없`,
  th: `
    ด่วน, ด่วนมาก, ด่วนๆ, ขอด่วน, เร่งด่วน, รีบ, รีบมาก, รีบใช้, รีบหน่อย, รีบส่ง, เร่งให้, เร่งหน่อย, ช่วยเร่ง, เร็วๆหน่อย, เร็วๆนะ, เร็วหน่อย, เดี๋ยวนี้,
    ทันที, ตอนนี้เลย, วันนี้เลย, ต้องใช้วันนี้, ใช้วันนี้, ต้องใช้พรุ่งนี้, ใช้พรุ่งนี้, พรุ่งนี้ต้องใช้, ต้องได้พรุ่งนี้, ต้องได้วันนี้, พรุ่งนี้บิน, บินพรุ่งนี้, เดินทางพรุ่งนี้,
    พรุ่งนี้เดินทาง, ไม่ทันแล้ว, รอไม่ไหว, รอไม่ได้, ฉุกเฉิน`,
  id: `
    urgent, urgen, urgent banget, asap, mendesak, darurat, buruan, buru-buru, buru buru, segera, sesegera mungkin, secepatnya,
    secepat mungkin, cepetan, cepatan, cepet dong, cepat dong, cepet ya, cepet kak, tolong cepat, tolong cepet, dipercepat, sekarang juga,
    butuh sekarang, perlu sekarang, harus hari ini, butuh hari ini, butuh besok, perlu besok, dipakai besok, dipake besok,
    buat besok, harus sampai besok, harus nyampe besok, besok harus, besok berangkat, besok terbang, besok flight, penerbangan besok,
    ga bisa nunggu, tidak bisa menunggu, ga sempat, ga keburu`,
  ms: `
    kecemasan, tergesa*, cepat sikit, cepat la, cepat lah, tolong cepat, nak cepat, lekas, perlu segera, dengan segera, hari ni juga,
    nak hari ni, perlu hari ini, nak guna esok, nak pakai esok, esok nak guna, esok nak pakai, perlu esok, kena sampai esok,
    mesti sampai esok, esok terbang, flight esok, esok flight, esok bertolak, tak boleh tunggu, tak sempat`,
  vi: `
    khẩn, khẩn cấp, cấp bách, cần gấp, gấp lắm, gấp quá, gấp ạ, gấp nha, gấp giùm, gấp giúp, đang gấp, rất gấp, hơi gấp, giao gấp, xử lý gấp,
    trả lời gấp, làm gấp, hàng gấp, càng sớm càng tốt, ngay lập tức, lập tức, ngay bây giờ, ngay hôm nay, trong hôm nay, nhanh lên,
    nhanh giúp, nhanh giùm, nhanh dùm, sớm giúp, cần hôm nay, hôm nay cần, cần ngày mai, ngày mai cần, mai cần, mai phải có, mai mình bay,
    mai em bay, ngày mai bay, mai bay, mai đi rồi, mai cưới, không kịp, ko kịp, k kịp, không đợi được`,
  tl: `
    urgent na, urgent po, urgent lang, kailangan na ngayon, kailangan ko na, kailangan na kailangan, kailangan ngayon, kailangan bukas,
    kailangan ko bukas, kailangan na bukas, kailangan ko ngayon, ngayon na, ngayon din, ngayon mismo, agad agad, agad-agad, agaran,
    madaliin, pakimadali, pakibilisan, paki bilisan, pakibilis, bilisan, bilis po, bilis naman, dalian, dali na, rush po, rush lang,
    rush na, nagmamadali, flight ko bukas, flight na bukas, alis ko bukas, alis na bukas, hindi na makapaghintay, apurado,
    emergency po, pinakamabilis`,
  hi: `
    अर्जेंट, अर्जेन्ट, अरजेंट, इमरजेंसी, आपातकालीन, तुरंत, तुरन्त, फौरन, फ़ौरन, जल्दी करो, जल्दी करें, जल्दी करिए, जल्दी कीजिए, जल्दी कर, जल्दी भेज*,
    जल्दी चाहिए, जल्दी दो, जल्दी बताओ, जल्दी बताइए, जल्दी से, जल्दी है, जल्द से जल्द, अभी चाहिए, अभी के अभी, आज ही चाहिए, आज चाहिए,
    आज ही, कल तक चाहिए, कल चाहिए, कल ही चाहिए, कल फ्लाइट, कल शादी, और इंतज़ार नहीं,
    jaldi karo, jaldi kro, jaldi kariye, jaldi kijiye, jaldi bhejo, jaldi bhej*, jaldi chahiye, jaldi do, jaldi batao, jaldi btao,
    jaldi se, jaldi hai, jaldi please, pls jaldi, please jaldi, jldi, jald se jald, turant, turrant, fauran, foran, abhi chahiye,
    abhi ke abhi, aaj hi chahiye, aaj chahiye, aaj hi, kal tak chahiye, kal chahiye, kal hi chahiye, kal flight, kal meri flight,
    kal shadi, arjent, argent hai`,
};

/** It can wait, or asks about a service. */
export const calm = {
  en: `
    not urgent, not that urgent, not very urgent, not so urgent, nothing is urgent, isnt that urgent, isn't urgent, nothing urgent, non urgent, not an emergency, no rush, no hurry, not in a hurry,
    not in a rush, take your time, when you have time, no need to hurry, don't hurry, urgent shipping, urgent delivery, rush hour`,
  zh: `
    不急, 唔急, 不着急, 不是很急, 不是急, 没有很急, 唔系好急, 不算急, 不紧急, 急便, 不用马上, 不用赶, 慢慢来, 唔使即刻, 唔使急, 快一点的, 现在就要付, 立即购买, 即刻买,
    紧急联系人, 急件服务, 急件运费, 加急费, 加急吗, 可以加急, 能加急, 有加急, 加急运费, 加急快递, 来不来不及`,
  ja: `
    急ぎではな, 急ぎではあり, 急ぎじゃな, 急ぎません, 急いではいま, 急いでいません, 急いでいない, 急いでない, 急がな, 急がず, 急ぎでな, お急ぎ便, 急便,
    緊急連絡先`,
  ko: `안급해, 안급합, 급하지않, 급한건아니, 급한거아니, 급하진않, 천천히, 긴급연락처`,
  th: `
    ไม่ด่วน, ไม่ได้ด่วน, ไม่รีบ, ไม่ได้รีบ, ส่งด่วน, ขนส่งด่วน, แบบด่วน, บริการด่วน, ค่าส่งด่วน, สายด่วน, ทางด่วน, รีบูต`,
  id: `
    ga urgent, gak urgent, tidak urgent, nggak urgent, ga buru-buru, ga buru buru, gak buru-buru, gak buru buru, tidak buru-buru,
    tidak terburu-buru, nggak buru-buru, santai aja, santai saja, ga mendesak, tidak mendesak, tidak perlu segera`,
  ms: `tak urgent, tidak segera, tak tergesa*, tak perlu cepat, tak nak cepat, nombor kecemasan`,
  vi: `không gấp, ko gấp, k gấp, chưa gấp, không khẩn, không cần gấp, chưa cần gấp, không vội`,
  tl: `hindi urgent, hindi naman urgent, di naman urgent, di urgent, hindi rush, di naman rush, hindi naman rush, walang rush`,
  hi: `
    अर्जेंट नहीं, जल्दी नहीं, कोई जल्दी नहीं, कितनी जल्दी, जल्दी है क्या, jaldi nahi, jaldi nhi, koi jaldi nahi, kitni jaldi, kitna jaldi,
    urgent nahi, urgent nhi, not urgent hai`,
};
