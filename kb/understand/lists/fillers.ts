/** Words that carry a sentence and say nothing alone. */
import type { Lists } from "../phrases.ts";

export const fillers: Lists = {
  en: `the, an, a, my, me, you, your, it, this, that, they, we, he, she, i, is, are, was, be, do, does, did, have,
    has, can, will, would, should, of, to, in, on, at, for, with, from, and, or, but, not, so, if, then, just,
    very, really, also, some, any, all, more, uh, umm, hm, hmm, er, blah`,
  "zh-Hans": `的, 了, 是, 我, 你, 他, 她, 这, 那, 在, 有, 和, 就, 也, 都, 很, 吗, 呢, 吧, 啊, 嗯, 哦, 呃, 然后, 所以, 但是, 可是, 因为, 如果`,
  "zh-Hant-TW": `這, 就是, 還有, 因為, 然後, 而且, 其實, 大概, 應該, 喔, 欸, 蛤, 嘿, 齁, 厚, 我們, 你們, 他們, 這個, 那個`,
  "zh-Hant-HK": `嘅, 咗, 喺, 嗰, 呢個, 嗰個, 我哋, 你哋, 佢哋, 咁, 即係, 不過, 跟住, 所以話, 吓, 誒, 唉, 喎, 啫, 囉, 㗎, 噃`,
  ja: `は, が, を, に, で, と, も, の, です, ます, これ, それ, あれ, この, その, 私, 僕, あなた, そして, でも, だから, えっと, あの, うーん, まあ`,
  ko: `은, 는, 이, 가, 을, 를, 의, 에, 도, 저, 나, 너, 그거, 이거, 저거, 그리고, 그런데, 그래서, 그냥, 아주, 정말, 음, 어, 아`,
  th: `ที่, ซึ่ง, และ, หรือ, แต่, ก็, จะ, ได้, เป็น, อยู่, นี้, นั้น, เรา, เขา, มัน, ผม, ฉัน, หนู, แล้ว, เลย, อ่ะ,
    เอ่อ`,
  id: `yang, dan, atau, tapi, ini, itu, saya, aku, kamu, dia, mereka, kami, di, ke, dari, untuk, dengan, pada,
    juga, saja, sudah, akan, ada, adalah, jadi, kalau, karena, eh, nah`,
  ms: `ialah, dalam, oleh, kerana, tetapi, jika, maka, pun, lah, kan, awak, korang, kita, kitorang, tu, ni, haa`,
  vi: `là, và, của, có, thì, mà, này, kia, tôi, bạn, nó, họ, chúng tôi, ở, từ, cho, với, những, các, một, cũng, đã,
    đang, sẽ, rất, ừm, à, ờ, nhé`,
  tl: `ang, ng, sa, na, ay, o kaya, pero, kasi, ako, ikaw, siya, sila, ito, iyan, iyon, dito, doon, naman, lang,
    din, rin, ba, po, nga, pala, ewan`,
  hi: `का, की, के, है, हैं, था, और, या, लेकिन, में, से, को, पर, यह, वह, मैं, आप, तुम, हम, ये, वो, जो, तो, भी, ही,
    बस, अरे, ka, ki, ke, hai, tha, aur, mein, se, ko, par, yeh, woh, main, aap, hum, toh, bhi, bas, arre`,
};
