/**
 * What people say to begin, to thank, to agree and to part, in all our languages. A message of nothing else asks nothing.
 * Phrases are written as for `phrases()`: separated by commas, a star for any ending; Simplified characters stand for Traditional ones too.
 */

/** One of these makes a greeting. */
export const greetings = {
  en: `
    hello, helo, hallo, hi, hii, hiya, hey, heya, heyy, yo, greetings, good morning, good afternoon, good evening,
    good day, good night, gm, howdy, what's up, whats up, sup, how are you, how are you doing, anyone there,
    anybody there, are you there, is anyone there, you there, thank you, thank u, thanks, thanx, thx, tks, tq, ty,
    tysm, much appreciated, appreciate it, cheers, bye, goodbye, bye bye, see you, see ya, take care,
    have a nice day, have a good day, ok, okay, oki, okie, okok, k, kk, alright, noted, got it, understood, great,
    perfect, nice, cool, awesome, sure, fine, np, no problem, never mind, nvm, merry christmas, happy new year, 3q`,
  zh: `
    你好, 您好, 妳好, 大家好, 哈喽, 哈啰, 哈罗, 嗨, 嘿, 嗨喽, 早, 早安, 早上好, 早晨, 早唞, 上午好, 中午好, 下午好,
    午安, 晚上好, 晚安, 在吗, 在不在, 在么, 有人吗, 有人在吗, 有冇人, 有冇人呀, 喂, 喺度吗, 喺唔喺度, 请问在吗,
    谢谢, 谢啦, 谢了, 多谢, 多谢晒, 唔该, 唔该晒, 感谢, 感恩, 感激, 辛苦了, 辛苦晒, 麻烦了, 谢谢你, 谢谢您, 再见,
    拜拜, 掰掰, 掰, 拜, 回头见, 下次见, 祝好, 好, 好的, 好滴, 好喔, 好哦, 好吧, 好啊, 好呀, 好嘅, 收到, 知道了,
    明白, 明白了, 明白晒, 了解, 了解了, 没事了, 没问题, 冇问题, 冇嘢喇, 行, 可以, 嗯, 嗯嗯, 恩恩, 新年快乐,
    恭喜发财, 圣诞快乐`,
  ja: `
    こんにちは, こんにちわ, こんばんは, こんばんわ, おはよう, おはようございます, はじめまして, 初めまして,
    もしもし, ハロー, どうも, やあ, いますか, 誰かいますか, ありがとう, ありがとうございます,
    ありがとうございました, 有難うございます, 有り難うございます, あざす, サンキュー, 感謝します, お世話になります,
    お世話になっております, お世話になりました, さようなら, さよなら, バイバイ, ではまた, またね, おやすみ,
    おやすみなさい, 失礼します, 失礼いたします, 了解, 了解です, 了解しました, 承知しました, 承知です, 分かりました,
    わかりました, はい, 大丈夫です, 助かりました, 助かります, よろしくお願いします, 宜しくお願いします,
    よろしくお願いいたします`,
  ko: `
    안녕하세요, 안녕하십니까, 안녕, 안녕하세용, 안뇽, 하이, 헬로, 반갑습니다, 반가워요, 여보세요, 계세요, 계신가요,
    누구있나요, 감사합니다, 감사해요, 감사드립니다, 고맙습니다, 고마워요, 고마워, 감사, 땡큐, 수고하세요,
    수고하십니다, 수고하셨습니다, 안녕히계세요, 안녕히가세요, 잘가요, 바이, 바이바이, 네, 넵, 넹, 예, 네네,
    알겠습니다, 알겠어요, 알았어요, 확인했습니다, 괜찮아요, 괜찮습니다, 좋아요, 오케이, ㅇㅋ, ㅎㅇ, ㄱㅅ, ㅂㅂ,
    새해복많이받으세요`,
  th: `
    สวัสดี, หวัดดี, ดีจ้า, ดีค่ะ, ดีคะ, ดีครับ, ดีคับ, ฮัลโหล, ฮาย, อรุณสวัสดิ์, สวัสดีตอนเช้า, สวัสดีตอนบ่าย,
    สวัสดีตอนเย็น, ราตรีสวัสดิ์, ตอนเช้า, มีใครอยู่ไหม, มีใครอยู่มั้ย, อยู่ไหม, อยู่มั้ย, ขอบคุณ, ขอบคุน, ขอบใจ,
    ขอบพระคุณ, แต๊งกิ้ว, บาย, บ๊ายบาย, ลาก่อน, แล้วเจอกัน, ฝันดี, โอเค, ตกลง, รับทราบ, ทราบแล้ว, เข้าใจแล้ว,
    ได้เลย, ได้ค่ะ, ได้ครับ, ไม่เป็นไร, จ้า, ค่ะ, ครับ, คับ, สวัสดีปีใหม่`,
  id: `
    halo, hallo, haloo, helo, hai, hay, assalamualaikum, assalamu'alaikum, asalamualaikum, assalammualaikum,
    ass wr wb, salam, waalaikumsalam, selamat pagi, selamat siang, selamat sore, selamat malam, met pagi,
    met malam, pagi, siang, sore, malam, malem, permisi, punten, terima kasih, terimakasih, makasih, makasi,
    makasihh, mksh, trims, thanks ya, tengkyu, sama sama, dadah, sampai jumpa, baik, baiklah, oke, okey, okeh,
    oke deh, sip, siap, sudah cukup, apa kabar, ada orang, met sore, selamat petang, selamat tengah hari,
    selamat tinggal, jumpa lagi, terima kasih banyak, tq, tqvm, tima kasih, time kasih, apa khabar, hye, hi admin,
    baik lah, faham, noted`,
  vi: `
    xin chào, chào, chào shop, chào bạn, chào ad, alo, a lô, hế lô, có ai không, có ai ở đó không, shop ơi, ad ơi,
    cảm ơn, cám ơn, cảm ơn nhiều, thank kiu, tạm biệt, hẹn gặp lại, chúc ngủ ngon, chào buổi sáng, chào buổi tối,
    chào buổi chiều, dạ, vâng, dạ vâng, ok shop, được rồi, rõ rồi, hiểu rồi, tks shop, chúc mừng năm mới`,
  tl: `
    kumusta, kamusta, musta, magandang umaga, magandang hapon, magandang gabi, magandang araw, magandang tanghali,
    salamat, maraming salamat, salamuch, tnx, tenkyu, thank you po, paalam, babay, ingat, sige, sige po, cge,
    okay po, ok po, opo, oo, may tao po ba, may tao ba dyan, tao po, ayos na po, ayos na`,
  hi: `
    नमस्ते, नमस्कार, प्रणाम, हैलो, हेलो, हाय, हाई, सुप्रभात, शुभ रात्रि, शुभ संध्या, गुड मॉर्निंग, गुड नाइट,
    राम राम, सलाम, आदाब, सत श्री अकाल, धन्यवाद, शुक्रिया, थैंक यू, थैंक्स, बहुत धन्यवाद, अलविदा, बाय, फिर मिलेंगे,
    ठीक है, ठीक, अच्छा, जी, हाँ जी, समझ गया, समझ गई, ओके, कोई है, कैसे हैं आप, आप कैसे हैं, namaste, namaskar,
    namaskaram, pranam, ram ram, salaam, adaab, sat sri akal, dhanyavad, dhanyawad, shukriya, alvida, phir milenge,
    theek hai, thik hai, thik h, thek hai, acha, accha, ji haan, haan ji, samajh gaya, samajh gayi, koi hai,
    kaise ho, kaise hain, aap kaise hain, suprabhat`,
};

/** These may stand beside a greeting: whom it addresses, and courtesies. Alone they are none. */
export const courtesies = {
  en: `
    there, everyone, all, team, sir, madam, ma'am, maam, mam, miss, dear, friend, bro, sis, boss, guys, admin,
    seller, shop, bot, a lot, so much, very much, very, so, again, for your help, for the help, for the info,
    for your reply, for your time, for, your, help, you, too, and, then, ya, yeah, yes, oh, ah, la, lah, lor, leh,
    please, pls, just, that's all, thats all, that is all, it's ok, its ok, all good, will wait, haha, hehe, lol,
    hahaha, ^^`,
  zh: `
    客服, 老板, 亲, 小编, 店家, 店长, 小帮手, 你, 您, 你们, 哋, 你哋, 大家, 啊, 呀, 啦, 喔, 哦, 噢, 哟, 呢, 吧, 嘛,
    哈, 呵, 啰, 咯, 先, 晒, 嗮, 你嘅帮忙, 你的帮忙, 您的帮助, 帮忙, 好意思, 唔好意思, 不好意思, 了, 那, 先这样,
    就这样, 非常, 十分, 真的, 很, 好多, 多多, 请问, 想请问, 想问下, 打扰了, 打搅晒`,
  ja: `
    です, ます, ね, よ, さん, 店員さん, 店長さん, 皆さん, どうも, 本当に, とても, ご対応, ご丁寧に, 回答, お返事,
    ご返信, の, を, に, すみません, すいません, どうぞ, では, じゃあ, それでは, また, ござい`,
  ko: `
    요, 님, 사장님, 상담원님, 담당자님, 관리자님, 정말, 너무, 답변, 빠른, 친절한, 네, 아, 오, 그럼, 좋은하루되세요,
    좋은하루보내세요, 많이, ㅎ, ㅋ, ㅠ, 저기요, 저기`,
  th: `
    ค่ะ, คะ, ค่า, ครับ, คับ, ครับผม, จ้า, จ้ะ, จ๊ะ, นะ, นะคะ, นะครับ, เลย, มาก, มากๆ, แม่ค้า, พ่อค้า, แอดมิน, แอด,
    พี่, คุณ, ร้าน, ทางร้าน, ทุกคน, งับ, จร้า, ฮะ, ฮ่า, เด้อ, แล้ว, อิอิ, ๆ`,
  id: `
    kak, kaka, kakak, min, mimin, gan, agan, mas, mba, mbak, bang, bro, bos, om, tante, pak, bu, bapak, ibu, semua,
    ya, yaa, iya, yah, deh, dong, banyak, atas bantuannya, bantuannya, infonya, responnya, atas, sudah dibantu,
    sudah, udah, dibantu, balas, jawabannya, wr wb, wr, wb, warahmatullahi wabarakatuh, sekali, juga, lagi,
    kembali, banget`,
  ms: `
    cik, encik, tuan, puan, abang, akak, kakak, team, tim, banyak banyak, atas bantuan, bantuan, maklumat, ye, je,
    jer, ok je, sangat, awak, anda`,
  vi: `
    shop, ad, bạn, anh, chị, em, mọi người, mn, ạ, ah, ơi, nha, nhé, nhe, nhiều, rất, lắm, nhiều lắm, đã hỗ trợ,
    hỗ trợ, đã, tư vấn, của, vì, nhiệt tình`,
  tl: `
    po, ho, ate, kuya, sis, mam, mamsh, sir, admin, seller, lodi, boss, sa, inyo, sayo, ninyo, tulong, sa tulong,
    sa sagot, mo, niyo, lahat, sa lahat, ulit, na, lang, naman, din, rin, at`,
  hi: `
    जी, भाई, भैया, सर, मैडम, दीदी, आप, आपका, आपकी, आपको, बहुत, बहुत बहुत, मदद, के लिए, हाँ, यार, सबको, को, ji,
    bhai, bhaiya, sir ji, madam ji, didi, aap, aapka, aapko, bahut, bohot, madad, ke liye, haan, yaar, sab ko`,
};

/** Emoji that greet, thank or part by themselves. */
export const greetingEmoji = /[👋🙏👍👌🤝🫶🥰😊🙂😀😃😄☺😍🤗❤💕💖💗💙💚💛🧡💜🎉✨🌹🌸😘🫡]/u;
