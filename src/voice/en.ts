import type { Sentences } from "./sentences.ts";

export const en: Sentences = {
  welcome:
    "Hello and welcome to {shop}! Ask me anything about orders, delivery, returns or our products, in your own words.",
  welcomeBack: "Good to see you again at {shop}! What can I do for you?",
  greeting: "Hello! What can I help you with?",
  didYouMean: "I want to get this right. Did you mean one of these?",
  rephrase: "Sorry, I didn't quite get that. Could you say it in other words?",
  menuExpired: "That menu is from earlier and no longer works. Just write to me what you need.",
  unsupported: "Sorry, I can't read this kind of message. Could you type it for me?",
  groupPrivately: "I'd rather help you with this in a private chat. Please write to me there.",
  person: "Talk to a person",
  options: "Show options",
  handedOver:
    "I've passed this to a colleague, together with everything you wrote, so you don't have to repeat anything. They will answer you right here.",
  handedOverUpset:
    "I'm sorry about this, and I understand that it's upsetting. I've passed it to a colleague with everything you wrote, marked as urgent. They will answer you right here.",
  handedOverMedia:
    "Thank you, I've received it. I've passed it to a colleague who will have a look and answer you right here.",
  deskDelayed:
    "Your message is safe with us, but our team's system is slow at the moment. I keep trying to reach it; you don't need to write again.",
  deskReached: "Our team has your message now, with everything you wrote. They will answer you right here.",
  keptWithoutDesk:
    "I'm sorry, I don't know the answer to this one. I've noted your question for the shop. Is there anything else I can look up for you?",
  noPersonHere:
    "I'm sorry, there is nobody I can connect you to through this chat at the moment. I've noted your wish for the shop, and I'm glad to help as far as I can.",
  agentJoined: "{agent} from our team is here now.",
  caseClosed: "Our team has closed this request. If anything else comes up, just write here.",
  trouble: "Sorry, something went wrong on our side. Please write to me again in a few minutes.",
};
