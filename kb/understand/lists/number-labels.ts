/**
 * Words that stand before an order or tracking number, in all our languages. Case, width, marks and Traditional characters make
 * no difference. They are separated by commas or line ends.
 */

/** Say by themselves that the number of an order follows. */
export const orderNumberLabels = {
  en: `
    order number, order numbers, order no, order nos, order num, order nr, order id, order ref, order reference, order code,
    order #, invoice, invoice no, invoice number, inv no, receipt no, receipt number, reference number, reference no, ref no,
    booking number, po number, po no, purchase order, transaction id`,
  zh: `
    订单号, 订单号码, 订单编号, 订单编码, 订单id, 单号, 订购编号, 交易编号, 购物编号, 发票号码, 柯打号, 柯打冧巴, 订单冧巴, order号,
    order编号, order no`,
  ja: `
    注文番号, 注文no, 注文id, 注文ナンバー, オーダー番号, オーダーno, 受注番号, 予約番号, 伝票番号`,
  ko: `주문번호, 오더번호, 주문넘버, 주문코드, 주문id, 결제번호`,
  th: `
    เลขออเดอร์, เลขที่ออเดอร์, เลขออร์เดอร์, หมายเลขออเดอร์, รหัสออเดอร์, ออเดอร์เลขที่, ออเดอร์หมายเลข, ออเดอร์เลข, เลขคำสั่งซื้อ,
    เลขที่คำสั่งซื้อ, หมายเลขคำสั่งซื้อ, รหัสคำสั่งซื้อ, เลขที่สั่งซื้อ, หมายเลขสั่งซื้อ, เลขที่ใบสั่งซื้อ, เลขใบสั่งซื้อ, เลขที่บิล, order เลขที่`,
  id: `
    nomor pesanan, no pesanan, nomer pesanan, nomor order, no order, nomer order, id pesanan, kode pesanan, kode order,
    pesanan nomor, pesanan no, order nomor, nomor invoice, no invoice, nomor transaksi, no transaksi, kode booking`,
  ms: `nombor pesanan, nombor order, pesanan nombor, order nombor, nombor invois, no invois, nombor tempahan`,
  vi: `
    mã đơn hàng, mã đơn, mã số đơn hàng, mã số đơn, số đơn hàng, đơn hàng số, đơn số, đơn hàng mã, đơn mã, mã đặt hàng, mã order,
    mã hóa đơn, số hóa đơn`,
  tl: `numero ng order, order numero, numero ng aking order, numero ng orden, order number ko`,
  hi: `
    ऑर्डर नंबर, ऑर्डर नम्बर, ऑर्डर संख्या, ऑर्डर आईडी, ऑर्डर क्रमांक, ऑर्डर का नंबर, आर्डर नंबर, ऑडर नंबर, आदेश संख्या, order ka number,
    order ki id`,
};

/** Speak of an order: a number that follows is the order's if it is long enough. */
export const orderLabels = {
  en: `order, orders, odr, oder, ordr, purchase, receipt`,
  zh: `订单, 柯打`,
  ja: `注文, オーダー`,
  ko: `주문, 주문건, 오더`,
  th: `ออเดอร์, ออร์เดอร์, ออเด้อ, คำสั่งซื้อ`,
  id: `pesanan, orderan, pembelian`,
  ms: `tempahan, resit`,
  vi: `đơn hàng, đơn, đơn mua`,
  tl: `orden`,
  hi: `ऑर्डर, आर्डर, ऑडर`,
};

/** Say that the number of a parcel follows. */
export const trackingLabels = {
  en: `
    tracking, tracking number, tracking no, tracking num, tracking id, tracking code, tracking #, track no, track id, awb, awb no,
    awb number, airway bill, waybill, waybill no, waybill number, consignment, consignment no, consignment number, parcel no,
    parcel number, parcel id, package number, shipment number, shipment id, courier number, docket number`,
  zh: `
    快递单号, 快递单, 快递号, 快递, 运单号, 运单, 运单编号, 运单号码, 物流单号, 物流编号, 物流号, 物流, 追踪号, 追踪号码, 追踪码,
    追踪编号, 查询号码, 查件号码, 货运单号, 货运编号, 包裹号, 包裹单号, 包裹编号, 寄件编号, 配送编号, 宅配单号, 托运单号, 顺丰单号,
    顺丰, tracking号`,
  ja: `
    追跡番号, お問い合わせ番号, お問合せ番号, 送り状番号, 送り状, 配送番号, 荷物番号, 発送番号, トラッキング番号, 追跡no`,
  ko: `
    운송장번호, 운송장, 송장번호, 송장, 택배번호, 배송번호, 조회번호, 트래킹번호, 트래킹넘버, 추적번호, 등기번호`,
  th: `
    เลขพัสดุ, เลขที่พัสดุ, หมายเลขพัสดุ, รหัสพัสดุ, พัสดุ, เลขแทรค, เลขแทร็ค, เลขแทรก, เลขแทรคกิ้ง, แทรคกิ้ง, แทรค, แทร็ก, เลขติดตาม,
    เลขติดตามพัสดุ, หมายเลขติดตาม, หมายเลขติดตามพัสดุ, เลขขนส่ง, เลขส่งของ`,
  id: `
    resi, no resi, nomor resi, nomer resi, noresi, kode resi, nomor pelacakan, kode lacak, nomor kiriman, no kiriman, nomor paket`,
  ms: `
    nombor tracking, no tracking, nombor penjejakan, kod penjejakan, nombor bungkusan, nombor parcel, no parcel, nombor kurier`,
  vi: `
    vận đơn, mã vận đơn, số vận đơn, mã bưu gửi, mã kiện hàng, mã theo dõi, mã tracking, mã giao hàng`,
  tl: `numero ng tracking, tracking ng`,
  hi: `ट्रैकिंग, ट्रैकिंग नंबर, ट्रैकिंग आईडी, पार्सल नंबर, एडब्ल्यूबी, कूरियर नंबर`,
};

/** What may stand between such a word and the number. */
export const fillers = {
  en: `is, it's, its, my, the, was, of, no, nos, num, nr, number, id, ref, code, #`,
  zh: `是, 系, 为, 我的, 的, 号, 号码, 编号, 冧巴, 呢个, 这个`,
  ja: `は, が, の, です, ですが, 番号`,
  ko: `는, 은, 이, 가, 번호, 번호는, 번호가`,
  th: `คือ, ของ, เลข, เลขที่, หมายเลข, ที่, นี้, รหัส, ผม, หนู, ดิฉัน, ฉัน, ค่ะ, ครับ`,
  id: `saya, aku, sy, adalah, itu, ini, yaitu, kak, nya, ku, mu, nomor, nomer, dengan`,
  ms: `ialah, iaitu, nombor`,
  vi: `của, tôi, em, mình, là, này, số, mã`,
  tl: `ay, ko, na, ito, yung, ng, ang, numero, ni, po, aking`,
  hi: `hai, ye, yeh, mera, meri, ka, ki, है, यह, मेरा, का, नंबर, नम्बर, संख्या, आईडी`,
};

/** Say, behind a number, that it counts or measures something. */
export const unitWords = {
  en: `
    pcs, pc, pieces, piece, units, unit, items, item, sets, boxes, box, pairs, people, pax, days, day, times, kg, ml, cm, mm, km,
    hours, hour, hrs, minutes, mins, min, seconds, weeks, months, years, packs, bottles, points, point, percent, stars, orders, customers, followers`,
  zh: `个, 件, 只, 双, 套, 箱, 盒, 份, 张, 本, 瓶, 包, 组, 人, 位, 天, 日, 次, 分, 点, 枚`,
  ja: `個, 回, セット, ポイント, つ`,
  ko: `개, 명, 일, 장, 박스, 세트, 켤레, 점, 포인트`,
  th: `ชิ้น, อัน, ตัว, คู่, กล่อง, แพ็ค, ขวด, คน, วัน, ครั้ง, แต้ม, เปอร์เซ็นต์`,
  id: `buah, biji, helai, pasang, orang, jam, menit, hari, minggu, bulan, poin, kali`,
  vi: `cái, chiếc, đôi, bộ, giờ, phút, ngày, tuần, tháng, điểm, lần`,
  tl: `piraso, araw, beses`,
  hi: `पीस, दिन, लोग, बार`,
};
