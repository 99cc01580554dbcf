import type { Sentences } from "./sentences.ts";

/** Taglish as shops in the Philippines chat, with po and kayo throughout. */
export const tl: Sentences = {
  welcome:
    "Hello po, welcome sa {shop}! May tanong po ba kayo tungkol sa order, delivery, returns o products namin? I-chat niyo lang po dito, kahit Taglish.",
  welcomeBack: "Welcome back po sa {shop}! Ano po ang maitutulong namin sa inyo?",
  greeting: "Hi po! Sabihin niyo lang po kung ano ang kailangan niyo.",
  didYouMean: "Para sigurado po kami, alin po dito ang ibig niyong sabihin?",
  rephrase: "Sorry po, hindi po namin masyadong na-gets. Pwede po bang sabihin niyo sa ibang paraan?",
  menuExpired: "Luma na po ang menu na ito at hindi na gumagana. I-type niyo na lang po ang kailangan niyo.",
  unsupported: "Sorry po, hindi po namin mabasa ang ganitong message. Pwede po bang i-type niyo na lang?",
  groupPrivately: "Mas okay po kung sa private chat natin ito pag-usapan. Paki-message po kami doon.",
  person: "Makausap ang staff",
  options: "Tingnan ang options",
  handedOver:
    "Sige po, naipasa na namin ito sa kasamahan namin pati lahat ng sinabi niyo, kaya hindi niyo na po kailangang ulitin. Dito rin po nila kayo sasagutin.",
  handedOverUpset:
    "Pasensya na po talaga sa nangyari, naiintindihan po namin na nakakasama ito ng loob. Naipasa na po namin sa kasamahan namin ang lahat ng sinabi niyo at naka-mark na urgent, kaya hindi niyo na po kailangang ulitin. Dito rin po nila kayo sasagutin.",
  handedOverMedia:
    "Salamat po, natanggap na namin. Naipasa na po namin sa kasamahan namin para matingnan, kaya hindi niyo na po kailangang i-send ulit. Dito rin po nila kayo sasagutin.",
  deskDelayed:
    "Safe po sa amin ang message niyo. Hindi lang po nagre-respond ang system ng team namin sa ngayon, kaya patuloy po naming sinusubukan. Hindi niyo na po kailangang mag-message ulit.",
  deskReached: "Nasa team na po namin ang message niyo, pati lahat ng sinabi niyo. Dito rin po nila kayo sasagutin.",
  keptWithoutDesk:
    "Sorry po, hindi po namin alam ang sagot dito. Nai-note na po namin ang tanong niyo para sa shop. May iba pa po ba kayong gustong ipahanap?",
  noPersonHere:
    "Sorry po, sa ngayon po ay wala kaming maikokonektang staff dito sa chat. Nai-note na po namin ang request niyo para sa shop. Kung kaya po namin, tutulong po kami.",
  agentJoined: "Nandito na po si {agent} mula sa team namin.",
  caseClosed:
    "Isinara na po ng team namin ang request na ito. Kung may iba pa po kayong kailangan, mag-message lang po kayo dito.",
  trouble: "Sorry po, nagka-problema sa side namin. Paki-message po ulit kami pagkalipas ng ilang minuto.",
};
