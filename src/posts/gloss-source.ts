import { createHash } from "node:crypto";
import type { PackPointer, Post } from "../model.ts";
import type { Entry } from "./entry.ts";
import { PackReader } from "./pack.ts";

/** The glosses of posts: where they lie, and how to read them. Nothing of them stays in memory. */
export interface GlossSource {
  has(post: Post): boolean;
  /** Known by: equal digests mean equal glosses of posts with equal addresses and titles. Reads nothing. */
  toDigest(posts: Iterable<Post>): string;
  /** Those of the given posts that have any, in the order given. */
  read(posts: Iterable<Post>): Iterable<{ post: Post; lines: string }>;
}

/** @param packFolder where the packs of the entries lie. */
export function openGlosses(entries: readonly Entry[], packFolder: string): GlossSource {
  const places = new Map<Post, PackPointer>();
  for (const { post, glosses } of entries) if (post && glosses) places.set(post, glosses);
  return {
    has: (post) => places.has(post),
    toDigest(posts) {
      const digest = createHash("sha1");
      for (const post of posts) {
        const place = places.get(post);
        if (place) digest.update(JSON.stringify([post.url, post.title, place.length, place.crc]));
      }
      return digest.digest("hex");
    },
    *read(posts) {
      const reader = new PackReader(packFolder);
      try {
        for (const post of posts) {
          const place = places.get(post);
          if (place) yield { post, lines: reader.read(place).toString() };
        }
      } finally {
        reader.close();
      }
    },
  };
}
