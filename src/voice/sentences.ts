/**
 * Every sentence the bot says itself, as a shape that each language fills. Each is one bubble, true at the moment it is
 * sent, and promises only what the code behind it keeps. {shop} and {agent} are filled in.
 */
export interface Sentences {
  /** First contact: who we are, that one can simply ask, in the shop's name. {shop} */
  welcome: string;
  /** The customer blocked us before and is back. {shop} */
  welcomeBack: string;
  /** Answer to a bare greeting, thanks or sticker. */
  greeting: string;
  /** Above two or three options, when we are not sure what was meant. */
  didYouMean: string;
  /** First time not understood: asks to say it in other words. */
  rephrase: string;
  /** A tap on an option that is no longer known. */
  menuExpired: string;
  /** A kind of message that we cannot read: asks to type it. */
  unsupported: string;
  /** In a group: the rest belongs into a private chat. */
  groupPrivately: string;
  /** Title of the option that brings a person; at most 20 UTF-16 units. */
  person: string;
  /** Label of the button that opens a list of options; at most 20 UTF-16 units. */
  options: string;
  /** The desk has the case: a colleague will read it, nothing must be repeated. Says no time. */
  handedOver: string;
  /** The same, to a customer who is upset: first acknowledges, no cheer, no emoji. */
  handedOverUpset: string;
  /** The same, after a picture, voice note or file: a colleague will look at it. */
  handedOverMedia: string;
  /** The desk's system does not answer just now: the message is safe, we go on trying, nothing must be repeated. */
  deskDelayed: string;
  /** After `deskDelayed`: now the desk has it. */
  deskReached: string;
  /** No desk is connected: we cannot answer this one; it is kept for the shop; promises no person and no reply. */
  keptWithoutDesk: string;
  /** The same when a person was asked for: nobody can be reached through this chat now; the wish is kept. */
  noPersonHere: string;
  /** A colleague has taken the case. {agent} */
  agentJoined: string;
  /** The case is closed: the bot is back, one can simply go on asking. */
  caseClosed: string;
  /** Something failed on our side: says so, asks to write again later. */
  trouble: string;
}
