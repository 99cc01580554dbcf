import type { Sentences } from "./sentences.ts";

/** Simplified Chinese as a mainland shop writes it: 您, warm, without 亲. */
export const zhHans: Sentences = {
  welcome: "您好，欢迎光临{shop}！订单、配送、退换货或商品方面有什么想了解的，怎么说都行，直接打字问我就好。",
  welcomeBack: "欢迎回到{shop}，很高兴又见到您！有什么可以帮您？",
  greeting: "很高兴为您服务，有什么需要，直接告诉我就好。",
  didYouMean: "我想先跟您确认一下，您要问的是下面哪一项？",
  rephrase: "不好意思，我没太明白您的意思，能麻烦您换个说法吗？",
  menuExpired: "这个菜单是之前的，已经失效了。您需要什么，直接打字告诉我就好。",
  unsupported: "不好意思，这类消息我这边看不了，能麻烦您用文字告诉我吗？",
  groupPrivately: "这件事私聊处理更合适，麻烦您私信我一下。",
  person: "转人工客服",
  options: "查看选项",
  handedOver: "好的，已经帮您转给我们的同事，您前面说的内容也一起转过去了，不用再重复。同事会直接在这里回复您。",
  handedOverUpset:
    "给您带来这样的体验，实在抱歉，您的心情我理解。您说的情况已经全部转给同事，并标为优先处理，您不用再重复。同事会直接在这里回复您。",
  handedOverMedia: "谢谢您，已经收到了。我转给了同事查看，您不用再发一次，同事会直接在这里回复您。",
  deskDelayed: "您的消息我们已经保存好了，只是客服系统暂时没有响应。我会继续尝试转过去，您不用再发一次。",
  deskReached: "您的消息已经转到同事那边了，前面说的内容也都在，同事会直接在这里回复您。",
  keptWithoutDesk: "抱歉，这个问题我答不上来，已经替您记下来留给店里了。还有别的需要我帮您查吗？",
  noPersonHere:
    "抱歉，目前在这个聊天里没办法为您接通人工客服，您的需求我已经记下来留给店里了。我能帮上的，一定尽力帮您。",
  agentJoined: "我们的同事{agent}已经接手为您服务。",
  caseClosed: "同事已经结束了这次咨询，接下来由我继续为您服务。还有问题，直接在这里发消息就好。",
  trouble: "不好意思，我们这边出了点问题，请您过几分钟再发消息给我。",
};
