import assert from "node:assert/strict";
import { test } from "node:test";
import { createFilters } from "../../src/layouts/filters.ts";
import { interfaceStrings } from "../../src/text/interface.ts";

const { count, number } = createFilters("/");

test("a number of something is said in the singular for one, with its thousands", () => {
  const english = interfaceStrings("en");
  assert.equal(count(english, "posts", 1), "1 post");
  assert.equal(count(english, "posts", 0), "0 posts");
  assert.equal(count(english, "terms", 12345), "12,345 entries");
  assert.equal(count(english.glossaryWords, "terms", 1), "1 term");
  assert.equal(count(interfaceStrings("zh"), "posts", 1), "1 篇");
  // A string of which there is no other form.
  assert.equal(count({ parts: "{n} parts" }, "parts", 1), "1 parts");
  assert.equal(number(1234567), "1,234,567");
});
