/**
 * Is a URL fit to be called with a customer's words: https to a public host? Looks at the name alone; a public name that
 * resolves to a private address is stopped by the platform, whose workers reach no private network.
 */
export function isPublicUrl(text: string): boolean {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return false;
  }
  if (url.protocol !== "https:" || url.username || url.password) return false;
  const host = url.hostname.toLowerCase().replace(/\.$/, "");
  if (host.startsWith("[")) return isPublicIpv6(host.slice(1, -1));
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return isPublicIpv4(host);
  return host.includes(".") && !/(?:^|\.)(?:localhost|local|internal|home\.arpa)$/.test(host);
}

function isPublicIpv4(host: string): boolean {
  const [a = 0, b = 0] = host.split(".").map(Number);
  const isPrivate =
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && (b === 168 || b === 0)) ||
    (a === 198 && (b === 18 || b === 19));
  return !isPrivate;
}

/** Global unicast (2000::/3) without addresses that stand for an IPv4 one. */
function isPublicIpv6(host: string): boolean {
  return /^[23][0-9a-f]{3}:/.test(host) && !/^2002:/.test(host) && !/^2001:0?:/.test(host);
}
