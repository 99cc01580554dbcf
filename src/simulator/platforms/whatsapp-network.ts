/** What WhatsApp keeps: the account's setup, the phones that wrote to it with their screens, messages, and files. */
import type { Bubble, Person } from "./platform.ts";

/** As the worker is given them; a secret that is being replaced stands beside the new one. */
export interface FakeWhatsappSettings {
  APP_SECRET: string;
  VERIFY_TOKEN: string;
  ACCESS_TOKEN: string;
  /** Where the worker finds this platform: addresses of files are built on it. */
  API_BASE: string;
}

/** The circumstances that WhatsApp is played in. */
export interface FakeWhatsappTraits {
  /** Milliseconds; the 24-hour window, files and the typing indicator age by it. */
  now?: () => number;
  /**
   * How Meta reaches the world: to call a webhook before it is set, and to fetch what customers "send" by URL.
   * Without it every webhook answers the right verify token, and only data: URLs have bytes.
   */
  fetch?: (request: Request) => Promise<Response>;
  /** In the trouble "silent" a message arrives and only the answer is lost; otherwise nothing arrives. */
  takesBeforeSilence?: boolean;
}

/** The account as Meta's pages would show it. */
export interface Account {
  appId: string;
  businessAccountId: string;
  phoneNumberId: string;
  displayPhoneNumber: string;
  numberStatus: string;
  qualityRating: "GREEN" | "YELLOW" | "RED";
  /** The access token's. */
  isTokenValid: boolean;
  /** Seconds since 1970; 0 is never. */
  tokenExpiresAt: number;
  scopes: string[];
  grantedAccounts: string[];
  /** Fields of the app's webhook. */
  fields: string[];
  isSubscribed: boolean;
  /** The most specific wins: the number's, the business account's, the app's. */
  callbacks: { phone_number?: string; whatsapp_business_account?: string; application?: string };
}

/** One person's WhatsApp. */
export interface Phone {
  person: Person;
  /** Every number and user id it can be reached by. */
  addresses: Set<string>;
  bubbles: Bubble[];
  typingUntil: number;
  blocked: boolean;
  lastActionAt: number;
}

/** A message of ours on its way. */
interface SentMessage {
  id: string;
  phone: Phone;
  /** As its statuses name them. */
  recipient: { recipient_id?: string; recipient_user_id?: string };
  callbackData?: string;
  reported: boolean;
}

interface StoredFile {
  id: string;
  url: string;
  mimeType: string;
  storedAt: number;
}

export interface Network {
  readonly settings: FakeWhatsappSettings;
  readonly traits: FakeWhatsappTraits;
  readonly account: Account;
  readonly phones: Phone[];
  readonly sent: SentMessage[];
  readonly files: Map<string, StoredFile>;
  now(): number;
  seconds(): string;
  nextMessageId(): string;
  /** The person's phone, with their present number and user id. */
  phoneOf(person: Person): Phone;
  keepFile(url: string, mimeType: string): StoredFile;
}

/** Milliseconds that free text may follow a customer's action. */
export const windowMilliseconds = 24 * 60 * 60 * 1000;
export const fileMilliseconds = 7 * 24 * 60 * 60 * 1000;
export const typingMilliseconds = 25_000;

export function openNetwork(settings: FakeWhatsappSettings, traits: FakeWhatsappTraits): Network {
  const now = traits.now ?? Date.now;
  const phones: Phone[] = [];
  const files = new Map<string, StoredFile>();
  let messages = 0;
  return {
    settings,
    traits,
    account: newAccount(),
    phones,
    sent: [],
    files,
    now,
    seconds: () => String(Math.floor(now() / 1000)),
    nextMessageId() {
      messages += 1;
      // The time keeps ids apart from those of an earlier run, which a worker may remember.
      return `wamid.${btoa(`HB${now()}.${messages}`)}`;
    },
    phoneOf(person) {
      let phone = phones.find((known) => known.person.id === person.id);
      if (!phone) {
        phone = { person, addresses: new Set(), bubbles: [], typingUntil: 0, blocked: false, lastActionAt: 0 };
        phones.push(phone);
      }
      phone.person = person;
      for (const address of Object.values(addressesOf(person))) phone.addresses.add(address);
      return phone;
    },
    keepFile(url, mimeType) {
      const file = { id: String(1_003_383_400_000_000 + files.size), url, mimeType, storedAt: now() };
      files.set(file.id, file);
      return file;
    },
  };
}

/** The ids under which WhatsApp tells of a person: a number unless it is hidden, a user id where one is wanted. */
export function addressesOf({ id, phone, scopedId }: Person): { number?: string; userId?: string } {
  const number = phone?.replace(/\D/g, "");
  const userId = scopedId ?? (number ? undefined : `ZZ.${id.replace(/[^A-Za-z0-9]/g, "")}`);
  return { ...(number && { number }), ...(userId && { userId }) };
}

/** What a person sees of the chat with the shop. */
export function screenOf(network: Network, personId: string): { bubbles: readonly Bubble[]; typing: boolean } {
  const phone = network.phones.find(({ person }) => person.id === personId);
  return { bubbles: phone?.bubbles ?? [], typing: (phone?.typingUntil ?? 0) > network.now() };
}

function newAccount(): Account {
  return {
    appId: "330440550660770",
    businessAccountId: "102030405060708",
    phoneNumberId: "109080706050403",
    displayPhoneNumber: "6531580000",
    numberStatus: "CONNECTED",
    qualityRating: "GREEN",
    isTokenValid: true,
    tokenExpiresAt: 0,
    scopes: ["whatsapp_business_management", "whatsapp_business_messaging", "public_profile"],
    grantedAccounts: ["102030405060708"],
    fields: ["account_alerts", "account_update", "messages", "phone_number_quality_update", "user_id_update"],
    isSubscribed: false,
    callbacks: {},
  };
}
