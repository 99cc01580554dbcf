/** KV for a worker that runs in workerd alone: the part of the binding's protocol that Frontdesk uses, in memory. */
const values = new Map();

export default {
  async fetch(request, env) {
    if (values.size === 0) for (const [key, value] of Object.entries(JSON.parse(env.DOCUMENTS))) values.set(key, value);
    const url = new URL(request.url);
    const key = decodeURIComponent(url.pathname.slice(1));
    if (request.method === "POST" && key === "bulk/get") {
      const { keys } = await request.json();
      return Response.json(Object.fromEntries(keys.map((name) => [name, values.get(name) ?? null])));
    }
    if (request.method === "PUT") {
      values.set(key, await request.arrayBuffer());
      return new Response("");
    }
    if (key === "") return Response.json({ keys: [...values.keys()].map((name) => ({ name })), list_complete: true });
    return values.has(key) ? new Response(values.get(key)) : new Response("", { status: 404 });
  },
};
