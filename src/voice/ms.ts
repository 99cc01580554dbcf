import type { Sentences } from "./sentences.ts";

/** Malay as shops in Malaysia chat, with "anda" and "rakan kami"; Indonesian words do not belong here. */
export const ms: Sentences = {
  welcome:
    "Hai, selamat datang ke {shop}! Nak tanya pasal pesanan, penghantaran, pemulangan atau produk kami? Taip sahaja macam biasa di sini.",
  welcomeBack: "Gembira jumpa anda semula di {shop}! Apa yang boleh kami bantu?",
  greeting: "Hai! Kalau ada apa-apa nak tanya, tulis sahaja di sini ya.",
  didYouMean: "Kami nak pastikan tak tersilap. Yang mana satu anda maksudkan?",
  rephrase: "Maaf, kami kurang faham. Boleh anda terangkan dengan ayat lain?",
  menuExpired: "Menu ini menu lama dan tak boleh digunakan lagi. Tulis terus apa yang anda perlukan, ya.",
  unsupported: "Maaf, kami tak dapat baca mesej jenis ini. Boleh anda taipkan?",
  groupPrivately: "Yang ini lebih elok dibincangkan dalam mesej peribadi. Sila mesej kami di sana ya.",
  person: "Bercakap dengan staf",
  options: "Tunjuk pilihan",
  handedOver:
    "Baik, kami dah serahkan kepada rakan kami bersama semua yang anda tulis, jadi anda tak perlu ulang apa-apa. Rakan kami akan balas anda di sini.",
  handedOverUpset:
    "Kami minta maaf atas apa yang berlaku, dan kami faham anda kecewa. Semua yang anda tulis dah kami serahkan kepada rakan kami dan ditanda sebagai keutamaan, jadi anda tak perlu ulang. Rakan kami akan balas anda di sini.",
  handedOverMedia:
    "Terima kasih, kami dah terima. Kami dah serahkan kepada rakan kami untuk disemak, jadi tak perlu hantar semula. Rakan kami akan balas anda di sini.",
  deskDelayed:
    "Mesej anda selamat dengan kami. Cuma sistem pasukan kami tak memberi respons buat masa ini, dan kami terus mencuba. Anda tak perlu hantar semula.",
  deskReached:
    "Mesej anda dah sampai kepada pasukan kami, lengkap dengan semua yang anda tulis. Rakan kami akan balas anda di sini.",
  keptWithoutDesk:
    "Maaf, kami tiada jawapan untuk soalan ini. Soalan anda dah kami catat untuk pihak kedai. Ada apa-apa lagi yang boleh kami carikan?",
  noPersonHere:
    "Maaf, buat masa ini tiada staf yang boleh dihubungi melalui sembang ini. Permintaan anda dah kami catat untuk pihak kedai. Mana yang kami mampu, kami sedia bantu.",
  agentJoined: "{agent} daripada pasukan kami ada di sini sekarang.",
  caseClosed: "Pasukan kami dah tutup permintaan ini. Kalau ada apa-apa lagi, tulis sahaja di sini.",
  trouble: "Maaf, ada masalah di pihak kami. Sila mesej kami semula dalam beberapa minit lagi.",
};
