/** The options that a bubble offers, and how a tap, a typed number or a typed title finds its way back to them. */

/** What an option stands for. */
export type Option = { title: string } & ({ entry: string } | { person: true });

/** What travels through the platform in a tap: short, and meaningless without the conversation that offered it. */
export function optionData(menu: number, index: number): string {
  return `m${menu}.${index}`;
}

/** The menu and index in a tap's data; undefined if we never made it. */
export function parseOptionData(data: string): { menu: number; index: number } | undefined {
  const match = /^m(\d{1,9})\.(\d{1,2})$/.exec(data);
  return match ? { menu: Number(match[1]), index: Number(match[2]) } : undefined;
}

/** The option that a typed text takes: its number in any script's digits, or its title. */
export function typedOption(text: string, options: readonly Option[]): Option | undefined {
  const typed = plain(text);
  const number = /^\(?(\d{1,2})[.)]?$/.exec(asciiDigits(typed));
  if (number) return options[Number(number[1]) - 1];
  return options.find(({ title }) => plain(title) === typed);
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s.?!。？！]+$/u, "");
}

/** Decimal digits of every script as ASCII: ๒ and २ are 2. A script's ten digits stand in one row from its zero. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    let value = 0;
    for (let code = (digit.codePointAt(0) ?? 0) - 1; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code)); code -= 1)
      value += 1;
    return String(value);
  });
}
