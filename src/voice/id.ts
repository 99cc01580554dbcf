import type { Sentences } from "./sentences.ts";

/** Indonesian as shops chat: "Kak" for the customer, "kami" for ourselves. */
export const id: Sentences = {
  welcome:
    "Halo Kak, selamat datang di {shop}! Mau tanya soal pesanan, pengiriman, retur, atau produk kami? Langsung ketik saja dengan bahasa sehari-hari.",
  welcomeBack: "Halo lagi, Kak! Senang Kakak kembali ke {shop}. Ada yang bisa kami bantu?",
  greeting: "Siap, Kak! Kalau ada yang mau ditanyakan, langsung tulis saja di sini ya.",
  didYouMean: "Supaya kami tidak salah paham, yang Kakak maksud yang mana ya?",
  rephrase: "Maaf Kak, kami belum menangkap maksudnya. Boleh ditulis dengan kalimat lain?",
  menuExpired: "Menu ini menu lama dan sudah tidak berlaku, Kak. Langsung tulis saja apa yang Kakak butuhkan ya.",
  unsupported: "Maaf Kak, pesan jenis ini tidak bisa kami baca. Boleh diketik saja, Kak?",
  groupPrivately: "Untuk yang ini lebih nyaman lewat chat pribadi, Kak. Silakan chat kami di sana ya.",
  person: "Bicara dengan CS",
  options: "Lihat pilihan",
  handedOver:
    "Baik Kak, sudah kami teruskan ke rekan kami beserta semua yang Kakak tulis, jadi tidak perlu diulang. Rekan kami akan membalas Kakak di sini.",
  handedOverUpset:
    "Kami mohon maaf atas kejadian ini, Kak. Kami mengerti Kakak kecewa. Semua yang Kakak tulis sudah kami teruskan ke rekan kami dan ditandai prioritas, jadi tidak perlu diulang. Rekan kami akan membalas Kakak di sini.",
  handedOverMedia:
    "Terima kasih Kak, sudah kami terima dan teruskan ke rekan kami untuk dicek, jadi tidak perlu dikirim ulang. Rekan kami akan membalas Kakak di sini.",
  deskDelayed:
    "Pesan Kakak aman di kami. Hanya saja sistem tim kami sedang tidak merespons, dan kami terus mencoba meneruskannya. Kakak tidak perlu kirim ulang ya.",
  deskReached:
    "Pesan Kakak sekarang sudah sampai di tim kami, lengkap dengan semua yang Kakak tulis. Tim kami akan membalas Kakak di sini.",
  keptWithoutDesk:
    "Maaf Kak, kami tidak punya jawaban untuk yang ini. Pertanyaannya sudah kami catat untuk toko. Ada hal lain yang bisa kami bantu carikan?",
  noPersonHere:
    "Maaf Kak, saat ini tidak ada CS yang bisa dihubungi lewat chat ini. Permintaan Kakak sudah kami catat untuk toko. Sebisa kami, dengan senang hati kami bantu di sini.",
  agentJoined: "Kak, {agent} dari tim kami sudah di sini untuk membantu.",
  caseClosed: "Tim kami sudah menutup permintaan ini, Kak. Kalau ada hal lain, langsung tulis saja di sini ya.",
  trouble: "Maaf Kak, ada kendala di pihak kami. Silakan kirim pesan lagi beberapa menit lagi ya.",
};
