/** The source of a post: a web address, and the YouTube id in it. */

/**
 * Reads a source. `url` is an http(s) address or `""`, so that it can stand in a link; `video` is the YouTube id or `""`.
 * An address without its `https://` is completed (`changed` tells). Other words and other schemes give no address.
 */
export function readSource(written: string): {
  url: string;
  video: string;
  youtube: boolean;
  changed: boolean;
} {
  const usual = /^https:\/\/www\.youtube\.com\/watch\?v=([\w-]{11})$/.exec(written);
  if (usual !== null) return { url: written, video: usual[1] ?? "", youtube: true, changed: false };
  const bare = /^(www\.|m\.|youtu\.be\/|youtube\.com\/)[^\s]+$/i.test(written);
  const url = bare ? `https://${written}` : written;
  if (!/^https?:\/\/[^\s/]+\.[^\s/]+/i.test(url) || /[\s<>"`\\^{|}]/.test(url) || !URL.canParse(url)) {
    return { url: "", video: "", youtube: false, changed: false };
  }
  const { hostname, pathname, searchParams } = new URL(url);
  const host = hostname.replace(/^(www|m|music)\./, "");
  const youtube = host === "youtu.be" || host === "youtube.com" || host === "youtube-nocookie.com";
  let id = "";
  if (host === "youtu.be") id = pathname.split("/")[1] ?? "";
  else if (youtube) {
    const [, form, name] = pathname.split("/");
    id = /^(embed|shorts|live|v|e)$/.test(form ?? "") ? (name ?? "") : (searchParams.get("v") ?? name ?? "");
  }
  return { url, video: /^[\w-]{11}$/.test(id) ? id : "", youtube, changed: bare };
}
