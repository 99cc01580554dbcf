/** What an event says, in one line for a person who reads the transcript; undefined for what is not said at all. */
import type { Content } from "../../channels/index.ts";

export function describe(content: Content): string | undefined {
  switch (content.kind) {
    case "text":
      return content.text;
    case "image":
    case "video":
    case "audio":
    case "voice":
    case "file": {
      const { fileName, durationSeconds } = content.media;
      const facts = [content.kind, fileName, durationSeconds === undefined ? undefined : `${durationSeconds} s`];
      return [`[${facts.filter(Boolean).join(", ")}]`, content.caption].filter(Boolean).join(" ");
    }
    case "sticker":
      return `[sticker${[content.emoji, ...content.keywords]
        .filter(Boolean)
        .map((word) => ` ${word}`)
        .join("")}]`;
    case "location":
      return `[location ${[content.name, content.address, `${content.latitude}, ${content.longitude}`].filter(Boolean).join(", ")}]`;
    case "contact":
      return `[contact ${[content.name, ...content.phones, ...content.emails].join(", ")}]`;
    case "choice":
      return content.title ?? "[option]";
    case "order": {
      const items = content.items.map(({ productId, quantity }) => `${quantity} × ${productId}`).join(", ");
      return [`[order ${items}]`, content.text].filter(Boolean).join(" ");
    }
    case "unsupported":
      return `[unsupported: ${content.type}]`;
    case "echo":
      return content.text ?? content.summary;
    case "reaction":
      return content.emoji === undefined ? undefined : `[reaction ${content.emoji}]`;
    case "follow":
    case "unfollow":
    case "edit":
    case "deletion":
    case "status":
    case "identity":
    case "service":
      return undefined;
    default:
      return content satisfies never;
  }
}
