import type { Sentences } from "./sentences.ts";

/** Written Cantonese, as shops in Hong Kong chat, not standard written Chinese. */
export const zhHantHk: Sentences = {
  welcome: "你好，歡迎嚟到{shop}！訂單、送貨、退換貨或者產品嘅問題，照你平時嘅講法打字問我就得。",
  welcomeBack: "好開心又見到你返嚟{shop}！有咩可以幫到你？",
  greeting: "你好，有咩需要，直接打字同我講就得。",
  didYouMean: "想同你確認一下，你想問嘅係唔係下面其中一樣？",
  rephrase: "唔好意思，我唔係好明你嘅意思，可唔可以換個講法？",
  menuExpired: "呢個選單係之前嘅，已經用唔到喇。想要咩幫忙，直接打字話我知就得。",
  unsupported: "唔好意思，呢類訊息我睇唔到，可唔可以打字話我知？",
  groupPrivately: "呢件事私底下傾會好啲，麻煩你私訊我。",
  person: "搵真人同事",
  options: "睇選項",
  handedOver: "收到，我已經將你講過嘅嘢全部轉咗畀同事，你唔使再講多次，同事會喺度覆你。",
  handedOverUpset:
    "真係好對唔住，明白呢件事令你好唔開心。我已經將你講過嘅嘢全部轉咗畀同事，亦標明咗要優先處理，你唔使再講多次。同事會喺度覆你。",
  handedOverMedia: "多謝你，我哋收到喇。我已經轉咗畀同事睇，你唔使再傳多次，同事會喺度覆你。",
  deskDelayed: "你嘅訊息我哋已經收好，不過同事嗰邊嘅系統暫時未有回應。我會繼續試住轉過去，你唔使再傳多次。",
  deskReached: "你嘅訊息而家已經去到同事嗰邊，之前講過嘅嘢都齊晒，同事會喺度覆你。",
  keptWithoutDesk: "唔好意思，呢個問題我答唔到，已經幫你記低留畀店舖。仲有冇其他嘢想我幫你查？",
  noPersonHere: "唔好意思，而家喺呢個對話冇辦法幫你搵到真人，我已經將你嘅要求記低留畀店舖。我幫到手嘅，一定盡力幫你。",
  agentJoined: "我哋嘅同事 {agent} 已經嚟咗幫你跟進。",
  caseClosed: "同事已經結束咗今次嘅個案，之後由我繼續幫你。仲有咩想問，直接喺度留言就得。",
  trouble: "唔好意思，我哋呢邊出咗啲問題，麻煩你過幾分鐘再傳訊息嚟。",
};
