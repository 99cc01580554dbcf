import type { Sentences } from "./sentences.ts";

/** Vietnamese as shops chat: "mình" or "shop", dạ ... ạ, anh/chị. Never "ngay" for "right here": it also means "at once". */
export const vi: Sentences = {
  welcome:
    "Dạ, {shop} chào anh/chị ạ! Anh/chị cần hỏi về đơn hàng, giao hàng, đổi trả hay sản phẩm thì cứ nhắn tự nhiên cho shop nhé.",
  welcomeBack: "Dạ, {shop} rất vui được gặp lại anh/chị! Mình giúp gì được cho anh/chị ạ?",
  greeting: "Dạ, shop nghe đây ạ. Anh/chị cần mình hỗ trợ gì cứ nhắn nhé.",
  didYouMean: "Dạ, để mình hỗ trợ đúng ý, anh/chị đang hỏi về mục nào dưới đây ạ?",
  rephrase: "Dạ xin lỗi anh/chị, mình chưa hiểu rõ ý ạ. Anh/chị diễn đạt cách khác giúp mình nhé?",
  menuExpired: "Dạ, menu này đã cũ nên không dùng được nữa ạ. Anh/chị cần gì cứ nhắn trực tiếp cho shop nhé.",
  unsupported: "Dạ xin lỗi anh/chị, mình không đọc được loại tin nhắn này ạ. Anh/chị gõ chữ giúp mình được không ạ?",
  groupPrivately: "Dạ, việc này trao đổi riêng sẽ tiện hơn ạ. Anh/chị nhắn tin riêng cho shop giúp mình nhé.",
  person: "Gặp nhân viên",
  options: "Xem lựa chọn",
  handedOver:
    "Dạ, mình đã chuyển cho nhân viên bên shop kèm toàn bộ nội dung anh/chị đã nhắn, anh/chị không cần nhắc lại đâu ạ. Nhân viên sẽ trả lời anh/chị tại khung chat này ạ.",
  handedOverUpset:
    "Dạ, shop thành thật xin lỗi anh/chị về việc này, mình rất hiểu sự bức xúc của anh/chị ạ. Mình đã chuyển toàn bộ nội dung cho nhân viên và đánh dấu ưu tiên, anh/chị không cần nhắc lại đâu ạ. Nhân viên sẽ trả lời anh/chị tại khung chat này ạ.",
  handedOverMedia:
    "Dạ, shop nhận được rồi ạ, cảm ơn anh/chị. Mình đã chuyển cho nhân viên xem, anh/chị không cần gửi lại đâu ạ. Nhân viên sẽ trả lời anh/chị tại khung chat này ạ.",
  deskDelayed:
    "Dạ, tin nhắn của anh/chị shop vẫn giữ đầy đủ ạ. Hiện hệ thống bên nhân viên chưa phản hồi, mình vẫn đang tiếp tục chuyển, anh/chị không cần nhắn lại đâu ạ.",
  deskReached:
    "Dạ, tin nhắn của anh/chị cùng toàn bộ nội dung trước đó đã đến bên nhân viên rồi ạ. Nhân viên sẽ trả lời anh/chị tại khung chat này ạ.",
  keptWithoutDesk:
    "Dạ xin lỗi anh/chị, câu này mình không có thông tin để giải đáp ạ. Mình đã ghi lại câu hỏi cho shop. Anh/chị cần mình tra giúp gì khác không ạ?",
  noPersonHere:
    "Dạ xin lỗi anh/chị, hiện tại qua khung chat này mình không kết nối được với nhân viên nào ạ. Mình đã ghi lại yêu cầu của anh/chị cho shop. Việc gì trong khả năng, mình sẵn sàng giúp ạ.",
  agentJoined: "Dạ, {agent} bên shop đã vào hỗ trợ anh/chị rồi ạ.",
  caseClosed: "Dạ, bên shop đã đóng yêu cầu này rồi ạ. Anh/chị cần gì thêm cứ nhắn tiếp tại đây nhé.",
  trouble: "Dạ xin lỗi anh/chị, bên shop đang gặp trục trặc ạ. Anh/chị nhắn lại sau ít phút giúp shop nhé.",
};
