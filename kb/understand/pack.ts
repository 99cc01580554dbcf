/** Typed arrays and a little JSON as one run of bytes, read back without copying a number. Little-endian, as every machine we run on. */

type Numbers = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array;

const makers = {
  u8: (buffer: ArrayBuffer, at: number, length: number) => new Uint8Array(buffer, at, length),
  i8: (buffer: ArrayBuffer, at: number, length: number) => new Int8Array(buffer, at, length),
  u16: (buffer: ArrayBuffer, at: number, length: number) => new Uint16Array(buffer, at, length),
  i16: (buffer: ArrayBuffer, at: number, length: number) => new Int16Array(buffer, at, length),
  u32: (buffer: ArrayBuffer, at: number, length: number) => new Uint32Array(buffer, at, length),
} as const;

type Kind = keyof typeof makers;
type Contents = [name: string, kind: Kind, length: number][];

export interface Packed<Head> {
  head: Head;
  arrays: Readonly<Record<string, Numbers>>;
}

/** The head as JSON and the arrays behind it, each at a multiple of four bytes. */
export function pack<Head>({ head, arrays }: Packed<Head>): Uint8Array<ArrayBuffer> {
  const contents: Contents = Object.entries(arrays).map(([name, array]) => [name, kindOf(array), array.length]);
  const front = new TextEncoder().encode(JSON.stringify({ head, contents }));
  const size = Object.values(arrays).reduce((sum, array) => sum + aligned(array.byteLength), 4 + aligned(front.length));
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, front.length, true);
  bytes.set(front, 4);
  let at = 4 + aligned(front.length);
  for (const array of Object.values(arrays)) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  return bytes;
}

/** What `pack` wrote. Throws on anything else that is not even of its form. */
export function unpack<Head>(buffer: ArrayBuffer): Packed<Head> {
  const length = new DataView(buffer).getUint32(0, true);
  const front = new TextDecoder().decode(new Uint8Array(buffer, 4, length));
  const { head, contents }: { head: Head; contents: Contents } = JSON.parse(front);
  const arrays: Record<string, Numbers> = {};
  let at = 4 + aligned(length);
  for (const [name, kind, count] of contents) {
    const array = makers[kind](buffer, at, count);
    arrays[name] = array;
    at += aligned(array.byteLength);
  }
  return { head, arrays };
}

function kindOf(array: Numbers): Kind {
  if (array instanceof Uint8Array) return "u8";
  if (array instanceof Int8Array) return "i8";
  if (array instanceof Uint16Array) return "u16";
  return array instanceof Int16Array ? "i16" : "u32";
}

function aligned(size: number): number {
  return (size + 3) & ~3;
}
