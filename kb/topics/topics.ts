/**
 * What shops and places of service are asked. A topic is one wish or worry, however it is put; its phrasings in twelve
 * languages stand in LANGUAGE/GROUP.txt beside this file.
 */

export interface Topic {
  id: string;
  /** The file of its phrasings. */
  group: "delivery" | "returns" | "payment" | "products" | "shop" | "talk" | "visits";
  /** What belongs to it, for those who write phrasings. */
  about: string;
  /** Asked all the time: more phrasings than the others have. */
  usual?: true;
  /** Topics whose entry still helps where a shop has none for this one, the nearest first. */
  broader?: readonly string[];
}

export const topics: readonly Topic[] = [
  // delivery
  topic(
    "delivery",
    "shipping-time",
    "how long delivery takes, when it will come, whether it arrives by a date, to a place, before or after ordering in general",
    { usual: true },
  ),
  topic(
    "delivery",
    "track-order",
    "where is my order, tracking number, tracking does not move or work, no news of the parcel, status, long overdue",
    { usual: true },
  ),
  topic(
    "delivery",
    "customs-duties",
    "import tax, VAT or GST at the border, customs fee, parcel held at customs, who pays",
    { usual: true },
  ),
  topic(
    "delivery",
    "delivery-failed",
    "courier came and nobody was home, or claims so; failed attempt notice, redelivery, parcel going back to the sender, could not be handed over",
    { usual: true },
  ),
  topic(
    "delivery",
    "change-address",
    "address, recipient's name or phone wrong or to be changed after ordering; moved, going away, send it to the office or somebody else instead",
    { usual: true },
  ),
  topic("delivery", "shipping-cost", "delivery fee, free shipping from what amount, postage to a place"),
  topic("delivery", "ships-to", "do you deliver to my country, island, village, abroad"),
  topic("delivery", "express-shipping", "same day, next day, a faster way for more money", {
    broader: ["shipping-time"],
  }),
  topic(
    "delivery",
    "dispatch-time",
    "ordered or paid, has it been sent out, when is it handed to the courier, processing takes long",
    { broader: ["shipping-time", "track-order"] },
  ),
  topic(
    "delivery",
    "delivery-slot",
    "choose the day or hour of delivery, come after six, not on weekends, hold it until I am back",
    { broader: ["shipping-time"] },
  ),
  topic(
    "delivery",
    "courier-choice",
    "which courier do you use, can I choose another, locker or P.O. box, does the rider call first",
  ),
  topic(
    "delivery",
    "delivered-not-received",
    "it says delivered but nothing came, neighbour, left at the door, stolen, parcel lost",
    { broader: ["track-order", "missing-item"] },
  ),
  topic(
    "delivery",
    "pick-up-order",
    "collect it myself, in the shop or a convenience store, how long is it kept, somebody else collects",
  ),
  topic(
    "delivery",
    "combine-orders",
    "two orders in one parcel, add to the earlier order's parcel, save postage, send separately",
  ),
  topic("delivery", "chilled-delivery", "frozen or fresh goods: ice pack, melting, delivered cold, food delivery area"),
  // returns
  topic(
    "returns",
    "return-policy",
    "may I return it, how, how many days, opened or worn, changed my mind, do not like it, who pays the postage, where to send it, what cannot be returned",
    { usual: true },
  ),
  topic(
    "returns",
    "refund-time",
    "when do I get my money back, refund not here yet, to which card or wallet, refund status",
    { usual: true },
  ),
  topic(
    "returns",
    "exchange",
    "swap for another size or colour, it does not fit or looks wrong on me, ordered the wrong size, how to exchange",
    { usual: true },
  ),
  topic(
    "returns",
    "cancel-order",
    "cancel, ordered by mistake or twice, do not send it, no longer wanted, stop it before it ships",
    { usual: true },
  ),
  topic("returns", "damaged-item", "arrived broken, cracked, dented, leaking, scratched, torn, box crushed; what now", {
    usual: true,
  }),
  topic(
    "returns",
    "missing-item",
    "parcel incomplete: one piece, part, gift or accessory missing, fewer than ordered, empty box",
    { usual: true },
  ),
  topic("returns", "wrong-item", "something else came: another product, colour, size, model, somebody else's parcel", {
    usual: true,
  }),
  topic(
    "returns",
    "warranty",
    "guarantee: how long, what it covers, claim; it stopped working after some time, is it repaired free",
    { usual: true },
  ),
  topic(
    "returns",
    "change-order",
    "after ordering but before it ships: change colour, size, number of pieces, add or drop an item",
    { broader: ["cancel-order"] },
  ),
  topic("returns", "defective-item", "new but does not work, does not switch on or charge, faulty from the first day", {
    broader: ["warranty", "damaged-item"],
  }),
  topic("returns", "repair", "paid repair, spare parts, service centre, how long a repair takes", {
    broader: ["warranty"],
  }),
  topic(
    "returns",
    "not-as-described",
    "does not look like the photos, poor quality, colour differs from the screen, disappointed",
    { broader: ["return-policy", "wrong-item"] },
  ),
  topic(
    "returns",
    "spoiled-item",
    "food or cosmetics past the date, mouldy, melted, smells off, seal broken, looks used",
    { broader: ["damaged-item"] },
  ),
  topic("returns", "return-status", "I sent it back: did you get it, is it checked, return not confirmed", {
    broader: ["refund-time", "return-policy"],
  }),
  // payment
  topic("payment", "payment-methods", "how can I pay, is this card, wallet, transfer, QR, debit, foreign card taken", {
    usual: true,
  }),
  topic("payment", "cod", "cash on delivery: pay the courier when it comes, no card, do not trust paying first", {
    usual: true,
  }),
  topic(
    "payment",
    "payment-failed",
    "declined, error at checkout, OTP does not come, money taken but no order, charged twice, shows unpaid",
    { usual: true },
  ),
  topic(
    "payment",
    "coupon-invalid",
    "code or voucher refused, expired, total unchanged, where to enter it, two codes together",
    { usual: true },
  ),
  topic(
    "payment",
    "invoice",
    "receipt, tax invoice for the company, with tax number, download, lost, wrong name on it, proof for the office",
    { usual: true },
  ),
  topic(
    "payment",
    "loyalty-points",
    "points, coins, tiers: earn, redeem, expire, missing, what they are worth, how to become gold",
    { usual: true },
  ),
  topic("payment", "instalments", "pay monthly, pay later, zero interest", { broader: ["payment-methods"] }),
  topic(
    "payment",
    "transfer-proof",
    "I have transferred: here is the slip, have you received it, account number to pay to, when is it confirmed",
    { broader: ["payment-methods"] },
  ),
  topic(
    "payment",
    "price-currency",
    "prices in which currency, exchange rate, card charged another sum than shown, foreign fee",
    { broader: ["payment-methods"] },
  ),
  topic(
    "payment",
    "payment-deadline",
    "how long may I wait to pay, order unpaid, link expired, pay again for the same order",
    { broader: ["payment-methods", "payment-failed"] },
  ),
  topic("payment", "payment-security", "is it safe to enter my card, do you keep card data", {
    broader: ["payment-methods"],
  }),
  topic(
    "payment",
    "promotions",
    "any discount, sale, student or birthday price, next sale, get a code, cheaper please",
  ),
  topic("payment", "price-match", "cheaper elsewhere, price fell right after I bought, give back the difference", {
    broader: ["promotions"],
  }),
  topic("payment", "product-price", "how much is this, price list, price of the set"),
  topic("payment", "gift-card", "buy, redeem, balance or validity of gift cards and store credit"),
  topic("payment", "referral", "invite a friend, referral code or bonus"),
  // products
  topic(
    "products",
    "out-of-stock",
    "in stock? sold out, when back, tell me when it returns, other size or colour available",
    { usual: true },
  ),
  topic(
    "products",
    "preorder",
    "how pre-orders work, order or reserve before release, when it ships, pay all or a deposit, release postponed",
    { usual: true },
  ),
  topic(
    "products",
    "size-guide",
    "which size for my height and weight, size chart, measurements, runs small or large, between sizes",
    { usual: true },
  ),
  topic(
    "products",
    "ingredients-allergy",
    "what is in it, allergens, nuts, milk, alcohol, fragrance, sensitive skin, pregnant or nursing, halal, vegan, safe for a child or pet",
    { usual: true },
  ),
  topic("products", "authenticity", "genuine or fake, original brand, proof, authorised seller, why so cheap", {
    usual: true,
  }),
  topic(
    "products",
    "gift-wrap",
    "gift wrapping, card or message, ribbon, hide the price, a surprise sent straight to somebody",
    { usual: true },
  ),
  topic("products", "halal", "halal certificate, pork, gelatine", { broader: ["ingredients-allergy"] }),
  topic("products", "how-to-use", "instructions, how often, in which order, assembling, setting up, pairing, manual"),
  topic("products", "care", "how to wash, iron, clean, store clothes, shoes, pans"),
  topic("products", "materials", "what is it made of, real leather, fabric thickness, see-through"),
  topic("products", "shelf-life", "expiry date of what you sell, how to keep it after opening, how long it lasts"),
  topic("products", "origin", "made where, which country's version, imported by whom"),
  topic("products", "compatibility", "does it fit my phone, car, device, model, system"),
  topic("products", "voltage", "110 or 220 V, plug shape, adapter, use abroad"),
  topic("products", "batteries", "allowed in the plane's cabin, mAh, battery life, charging time, battery included"),
  topic(
    "products",
    "product-details",
    "dimensions, weight, capacity, waterproof, functions, what is in the box, colours offered",
  ),
  topic(
    "products",
    "recommendation",
    "which one should I choose, difference between two, best for oily skin, for a gift, popular",
  ),
  topic("products", "age-limit", "from what age, for babies, adults only, prescription or licence needed"),
  topic("products", "range", "do you sell X, new arrivals, catalogue, link, can you get it for me"),
  topic("products", "photos-reviews", "real photos, video, worn by somebody, reviews, where to leave one"),
  topic("products", "customize", "engraving, my own print, name on it, made to measure, alterations"),
  topic("products", "samples", "free sample, tester, try before buying, travel size"),
  topic("products", "purchase-limit", "how many may I buy, minimum order"),
  // shop
  topic(
    "shop",
    "store-hours",
    "opening hours of the shop, weekends and holidays, is there a physical shop, where, may I come and try",
    { usual: true },
  ),
  topic(
    "shop",
    "account-password",
    "forgot password, cannot log in, locked, code goes to an old number or never comes, change e-mail or phone of the account",
    { usual: true },
  ),
  topic(
    "shop",
    "privacy-deletion",
    "delete account and data, what do you do with my data, do you sell it, stop e-mails, unsubscribe",
    { usual: true },
  ),
  topic("shop", "bulk-order", "many pieces, wholesale, company gifts, price for 100, resell, MOQ, quotation", {
    usual: true,
  }),
  topic(
    "shop",
    "contact-human",
    "wants a person, an agent, customer service's number or e-mail, somebody to call back, no bot",
    { usual: true },
  ),
  topic("shop", "store-location", "branch near me, address, map, which mall and floor", { broader: ["store-hours"] }),
  topic("shop", "support-hours", "when does support answer, nobody answers the phone, why no reply since yesterday", {
    broader: ["contact-human"],
  }),
  topic("shop", "register", "need an account to buy? how to sign up, guest order"),
  topic("shop", "how-to-order", "how do I buy, steps, order through chat, change the app's language, find a product"),
  topic("shop", "order-confirmation", "did my order go through, no confirmation mail, order not in my list", {
    broader: ["track-order"],
  }),
  topic("shop", "app-trouble", "site or app crashes, page blank, picture does not upload, cart empty itself"),
  topic("shop", "account-hacked", "somebody ordered with my account, strange login, card misused", {
    broader: ["account-password"],
  }),
  topic(
    "shop",
    "scam-report",
    "call, SMS or page in your name asking for money, is this really you, is the shop trustworthy",
    { broader: ["authenticity"] },
  ),
  topic("shop", "unsubscribe", "too many messages, stop promotions, take me off the list", {
    broader: ["privacy-deletion"],
  }),
  topic("shop", "reseller", "become agent, dealer, dropship, consignment", { broader: ["bulk-order"] }),
  topic("shop", "affiliate", "influencer, KOL, collaboration, free products for posts, commission"),
  topic(
    "shop",
    "supplier-offer",
    "companies that want to sell to the shop: logistics, ads, software, goods, renting space",
  ),
  topic("shop", "jobs", "vacancy, internship, part-time, sending a CV"),
  topic(
    "shop",
    "complaint",
    "angry about the shop or its people without saying about what; bad service, will post a bad review, report you",
  ),
  topic(
    "shop",
    "compensation",
    "harm outside an order: driver hit my car or gate, hurt or ill from a product, lawyer, claim for damages",
  ),
  topic("shop", "courier-complaint", "rider was rude, threw the parcel, asked for more money", {
    broader: ["complaint"],
  }),
  topic("shop", "praise", "happy with product or service, compliment, suggestion to the shop"),
  topic("shop", "social-media", "Instagram, TikTok, live stream, giveaway, did I win"),
  topic("shop", "environment", "plastic, recycling, tested on animals, old device taken back, discreet packaging"),
  // talk
  topic("talk", "greeting", "hello in all forms, anybody there, good morning, may I ask something (and nothing more)"),
  topic("talk", "thanks", "thanks, got it thanks, you helped"),
  topic("talk", "goodbye", "bye, good night, nothing else"),
  topic("talk", "yes-no", "ok, yes, no, I see, wait a moment, later, sure"),
  topic("talk", "bot-identity", "are you a robot, who are you, your name, are you real, what can you do"),
  topic("talk", "not-understood", "you did not understand, that is not what I asked, say it again, what do you mean"),
  // visits: places one goes to or books: salons, clinics, studios, courses, restaurants, hotels, museums, repair
  topic("visits", "book", "make an appointment, reserve a table, room, class or seat, how to book"),
  topic("visits", "availability", "any slot free today, on Saturday, at three, fully booked?"),
  topic("visits", "move-booking", "another day or hour for an existing booking"),
  topic("visits", "cancel-booking", "cannot come, cancel the appointment, is it free of charge", {
    broader: ["move-booking"],
  }),
  topic("visits", "confirm-booking", "is my booking in, no confirmation, what time was mine", { broader: ["book"] }),
  topic("visits", "waiting-list", "put me on the list, tell me when one drops out, how long is the queue"),
  topic("visits", "walk-in", "come without appointment", { broader: ["book"] }),
  topic("visits", "late-arrival", "stuck in traffic, ten minutes late, how long is it kept, missed it, no-show fee"),
  topic("visits", "price-list", "what does a treatment, lesson, night, ticket cost, service charge, child's price"),
  topic("visits", "quote", "estimate for a job before deciding, from photos"),
  topic("visits", "deposit", "pay in advance? how much, is it given back"),
  topic(
    "visits",
    "packages",
    "course of ten, monthly plan, membership, freeze or transfer it, sessions left, validity",
  ),
  topic("visits", "trial", "trial lesson, first visit offer, look around"),
  topic("visits", "duration", "how long does a session or visit take, when will it be over"),
  topic("visits", "what-to-bring", "documents, clothes, towel, what to bring along"),
  topic("visits", "prepare", "before the visit: eat, shave, make-up, medicine, what to do the day before"),
  topic("visits", "aftercare", "afterwards: wash, sun, sport, swelling, when again"),
  topic("visits", "who-may-come", "age, beginners, pregnant, with an illness: is it suitable for me"),
  topic("visits", "bring-children", "children, babies, stroller, child seat, somebody with me"),
  topic("visits", "bring-pets", "dog or cat along"),
  topic("visits", "choose-staff", "a certain stylist, doctor, teacher, a woman please, who will do it"),
  topic("visits", "group-booking", "party of twelve, company event, private room, birthday"),
  topic("visits", "languages-spoken", "do you speak my language, English menu, interpreter"),
  topic("visits", "getting-there", "which station, bus, exit, how do I find you, shuttle, far from the airport"),
  topic("visits", "parking", "car park, fee, motorbikes"),
  topic("visits", "accessibility", "wheelchair, lift, stairs, elderly"),
  topic("visits", "facilities", "wifi, shower, lockers, toilet, breakfast, pool, air-conditioning"),
  topic("visits", "bring-food", "own food, cake or drink allowed, restaurant inside, diets"),
  topic("visits", "dress-code", "what to wear, shorts, shoes off, uniform"),
  topic("visits", "photos-allowed", "take photos or film, tripod, drone"),
  topic("visits", "lost-and-found", "I forgot my umbrella, phone at your place"),
  topic("visits", "bad-weather", "rain, typhoon: still on? money back?"),
  topic("visits", "certificate", "certificate, medical slip, proof of attendance, report for employer"),
  topic("visits", "results-ready", "is my result, photo, repair, order of glasses ready, when can I fetch it"),
  topic("visits", "home-visit", "do you come to my home, area, travel fee, online session"),
  topic("visits", "insurance", "insurance, health card, subsidy accepted, claim form"),
  topic("visits", "check-in-out", "check-in and check-out time, early, late, leave luggage"),
  topic("visits", "tickets", "tickets, entry fee, buy at the door, e-ticket, concession, re-entry"),
];

function topic(group: Topic["group"], id: string, about: string, more: Pick<Topic, "usual" | "broader"> = {}): Topic {
  return { id, group, about, ...more };
}
