/**
 * What LINE can take. It counts texts in UTF-16 units, labels and display texts in graphemes; since no grapheme is shorter
 * than one unit, counting units everywhere is safe.
 * @see https://developers.line.biz/en/docs/messaging-api/text-character-count/
 */

export const maxTextLength = 5000;
/** Message objects in one reply or push; a push of five counts once against the quota. */
export const maxMessages = 5;
export const maxQuickReplies = 13;
export const maxQuickReplyLabel = 20;
export const maxDisplayText = 300;
/** Of the address of an image. */
export const maxUrlLength = 2000;
