/** One journey in a real browser: `npm start` as a stranger runs it, the page as a stranger uses it. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { type Browser, type Locator, chromium as launcher, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../commands/programs.ts";

const state = mkdtempSync(join(tmpdir(), "frontdesk-browser-"));
let frontdesk: ChildProcess;
let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  const port = await freePort();
  frontdesk = spawn(process.execPath, ["src/commands/start.ts", "--port", String(port), "--persist-to", state], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await says(frontdesk, `http://localhost:${port}/simulator`);
  browser = await launcher.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: true,
  });
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`http://localhost:${port}/simulator`);
});

afterAll(async () => {
  await browser?.close();
  frontdesk?.kill("SIGTERM");
  await new Promise((resolve) => frontdesk?.on("exit", resolve));
  rmSync(state, { recursive: true, force: true });
});

describe("in the simulator", () => {
  it("a Thai customer on LINE is answered, asks for a person, and reads what the agent writes", async () => {
    const phone = page.getByRole("region", { name: "LINE phone" });
    const desk = page.getByRole("region", { name: "Helpdesk" });
    await write(phone, "ส่งของกี่วันถึงคะ");
    await phone.getByText("Flash Express").first().waitFor();
    await write(phone, "ขอคุยกับเจ้าหน้าที่ค่ะ");
    await desk.getByRole("list", { name: "Cases" }).getByRole("listitem").first().click();
    await desk.getByRole("list", { name: "Transcript" }).getByText("ส่งของกี่วันถึงคะ").waitFor();
    await desk.getByRole("textbox", { name: "Reply" }).fill("สวัสดีค่ะ เมย์ยินดีช่วยเหลือค่ะ");
    await desk.getByRole("button", { name: "Send reply" }).click();
    await phone.getByText("เมย์ยินดีช่วยเหลือค่ะ").waitFor();
    expect(errors).toEqual([]);
  });

  it.each([
    ["WhatsApp phone", "how long does shipping take?", /delivery to|usually takes/],
    ["Telegram phone", "可以貨到付款嗎？", /貨到付款/],
  ])("a customer of the %s is answered, and the platform has no complaint", async (name, question, answer) => {
    const phone = page.getByRole("region", { name });
    await write(phone, question);
    await phone.getByRole("article", { name: "Harbour Goods" }).getByText(answer).first().waitFor();
    expect(errors).toEqual([]);
  });
});

async function write(phone: Locator, text: string): Promise<void> {
  const start = phone.getByRole("button", { name: /^(Start|Add friend|Unblock)$/ });
  if (await start.isVisible()) await start.click();
  await phone.getByRole("textbox", { name: "Message" }).fill(text);
  await phone.getByRole("button", { name: "Send" }).click();
}

function says(child: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (chunk) => {
      said += chunk;
      if (said.includes(text)) resolve();
    });
    child.on("exit", () => reject(new Error(`npm start ended: ${said}`)));
  });
}
